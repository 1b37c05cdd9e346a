import { list } from '../list.ts';

/** 不可供原因. */
export const noSupplyReasons = list('no-supply-reason', {
  'transformer-loaded': { zh: '变电站主变重载', en: 'Substation transformer heavily loaded' },
  'line-loaded': { zh: '线路重载', en: 'Line heavily loaded' },
  'no-bay': { zh: '间隔不足', en: 'No bay free' },
  'no-source': { zh: '无电源点覆盖', en: 'No source within reach' },
  'site-not-lawful': { zh: '客户用地/项目不合规', en: 'Land or project not lawful' },
  'unsafe-ground': { zh: '采空区等安全原因', en: 'Unsafe ground (mined-out and the like)' },
});
