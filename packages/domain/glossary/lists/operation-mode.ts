import { list } from '../list.ts';

/** 备用电源运行方式. */
export const operationModes = list('operation-mode', {
  'hot-standby': { zh: '热备', en: 'Hot standby' },
  'cold-standby': { zh: '冷备', en: 'Cold standby' },
});
