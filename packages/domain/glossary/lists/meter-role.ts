import { list } from '../list.ts';

/** 主 / 副 / 考核 / 分表. */
export const meterRoles = list('meter-role', {
  main: { zh: '主表', en: 'Main meter' },
  secondary: { zh: '副表', en: 'Secondary meter' },
  check: { zh: '考核表', en: 'Check meter' },
  sub: { zh: '分表', en: 'Sub-meter' },
});
