import { list } from '../list.ts';

/** 物资. */
export const materialKinds = list('material-kind', {
  'concrete-pole': { zh: '水泥杆', en: 'Concrete pole' },
  'steel-pole': { zh: '钢管杆', en: 'Steel pole' },
  tower: { zh: '铁塔', en: 'Tower' },
  conductor: { zh: '导线', en: 'Conductor' },
  cable: { zh: '电缆', en: 'Cable' },
  'cable-accessory': { zh: '电缆附件', en: 'Cable accessories' },
  'pole-breaker': { zh: '柱上断路器', en: 'Pole-mounted breaker' },
  disconnector: { zh: '隔离开关', en: 'Disconnector' },
  fuse: { zh: '熔断器', en: 'Fuse' },
  arrester: { zh: '避雷器', en: 'Surge arrester' },
  insulator: { zh: '绝缘子', en: 'Insulator' },
  fittings: { zh: '金具', en: 'Fittings' },
  transformer: { zh: '配电变压器', en: 'Distribution transformer' },
  'box-substation': { zh: '箱变', en: 'Box-type substation' },
  'ring-main-unit': { zh: '环网柜', en: 'Ring main unit' },
  switchgear: { zh: '开关柜', en: 'Switchgear' },
  'jp-cabinet': { zh: 'JP柜', en: 'JP cabinet' },
  'metering-box': { zh: '计量箱', en: 'Metering box' },
  'instrument-transformer': { zh: '互感器', en: 'Instrument transformer' },
  protection: { zh: '保护自动化', en: 'Protection and automation' },
  'optical-cable': { zh: '光缆', en: 'Optical cable' },
  earthing: { zh: '接地材料', en: 'Earthing material' },
});
