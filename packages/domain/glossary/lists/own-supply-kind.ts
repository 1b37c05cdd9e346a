import { list } from '../list.ts';

/** 自备电源. */
export const ownSupplyKinds = list('own-supply-kind', {
  diesel: { zh: '柴油发电机', en: 'Diesel generator' },
  gas: { zh: '燃气发电机', en: 'Gas generator' },
  ups: { zh: 'UPS/EPS', en: 'UPS or EPS' },
  storage: { zh: '储能', en: 'Storage' },
  'waste-heat': { zh: '余热余压', en: 'Waste heat or pressure' },
  solar: { zh: '光伏', en: 'Solar' },
  plant: { zh: '自备电厂', en: 'Own power plant' },
});
