import { list } from '../list.ts';

/** 供电方案的三个部分 (F1). */
export const schemeParts = list('scheme-part', {
  access: { zh: '接入系统方案', en: 'Access scheme' },
  metering: { zh: '计量方案', en: 'Metering scheme' },
  tariff: { zh: '电价方案', en: 'Tariff scheme' },
});
