import { list } from '../list.ts';

/** 相别（低压）. */
export const phases = list('phase', {
  single: { zh: '单相', en: 'Single phase' },
  three: { zh: '三相', en: 'Three phase' },
});
