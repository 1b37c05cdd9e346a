import { list } from '../list.ts';

/** 能源服务 (A3.8). */
export const energyServices = list('energy-service', {
  charging: { zh: '充电桩', en: 'Charging points' },
  'electric-boiler': { zh: '电锅炉/蓄热', en: 'Electric boiler, heat storage' },
  'electric-kiln': { zh: '电窑炉', en: 'Electric kiln' },
  'heat-pump': { zh: '热泵', en: 'Heat pump' },
  'farm-irrigation': { zh: '电气化农机排灌', en: 'Electric farm machines and irrigation' },
  efficiency: { zh: '能效诊断', en: 'Efficiency survey' },
  'rooftop-solar': { zh: '屋顶光伏', en: 'Rooftop solar' },
  storage: { zh: '储能', en: 'Storage' },
  reactive: { zh: '无功治理', en: 'Reactive power compensation' },
  'demand-billing': { zh: '需量方式优选', en: 'Better choice of demand billing' },
  maintenance: { zh: '代维', en: 'Maintenance for the customer' },
});
