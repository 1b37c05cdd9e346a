import { list } from '../list.ts';

/** 充电桩. */
export const chargerKinds = list('charger-kind', {
  ac: { zh: '交流', en: 'AC' },
  dc: { zh: '直流', en: 'DC' },
});
