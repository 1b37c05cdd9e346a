import { list } from '../list.ts';

/** 负荷性质: all but ordinary and seasonal are special loads. */
export const loadNatures = list('load-nature', {
  ordinary: { zh: '普通', en: 'Ordinary' },
  shock: { zh: '冲击（电弧炉、轧机）', en: 'Impact (arc furnace, rolling mill)' },
  harmonic: { zh: '谐波（整流、变频、中频炉）', en: 'Harmonic (rectifier, converter, induction furnace)' },
  fluctuating: { zh: '波动', en: 'Fluctuating' },
  unbalanced: { zh: '不对称（电气化铁路、单相焊机）', en: 'Unbalanced (electric railway, single-phase welder)' },
  seasonal: { zh: '季节性', en: 'Seasonal' },
});
