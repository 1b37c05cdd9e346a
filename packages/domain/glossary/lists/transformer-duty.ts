import { list } from '../list.ts';

/** 受电变压器运行方式. */
export const transformerDuties = list('transformer-duty', {
  running: { zh: '运行', en: 'Running' },
  'hot-standby': { zh: '热备用', en: 'Hot standby' },
  'cold-standby': { zh: '冷备用', en: 'Cold standby' },
});
