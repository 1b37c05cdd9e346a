import { list } from '../list.ts';

/** 受电点形式. */
export const stationKinds = list('station-kind', {
  'switch-room': { zh: '配电室', en: 'Switch room' },
  box: { zh: '箱变', en: 'Box-type substation' },
  pole: { zh: '台变', en: 'Pole-mounted transformer' },
  'switching-station': { zh: '开关站', en: 'Switching station' },
  substation: { zh: '变电站', en: 'Substation' },
});
