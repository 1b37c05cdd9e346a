import { list } from '../list.ts';

/** 变损线损计法. */
export const lossMethods = list('loss-method', {
  none: { zh: '不计', en: 'Not counted' },
  table: { zh: '按损耗表', en: 'By the loss table' },
  formula: { zh: '按公式计算', en: 'By formula' },
  agreed: { zh: '按协议值', en: 'By agreed value' },
});
