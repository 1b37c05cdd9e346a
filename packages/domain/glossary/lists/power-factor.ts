import { list } from '../list.ts';

/** 功率因数考核标准 ((83)水电财字第215号). */
export const powerFactors = list('power-factor', {
  '0.80': { zh: '0.80', en: '0.80' },
  '0.85': { zh: '0.85', en: '0.85' },
  '0.90': { zh: '0.90', en: '0.90' },
  none: { zh: '不考核', en: 'Not applied' },
});
