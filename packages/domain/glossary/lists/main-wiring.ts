import { list } from '../list.ts';

/** 主接线. */
export const mainWirings = list('main-wiring', {
  'single-bus': { zh: '单母线', en: 'Single bus' },
  'sectioned-bus': { zh: '单母线分段', en: 'Sectioned single bus' },
  'line-transformer': { zh: '线路变压器组', en: 'Line and transformer unit' },
  'double-bus': { zh: '双母线', en: 'Double bus' },
  bridge: { zh: '桥形', en: 'Bridge' },
});
