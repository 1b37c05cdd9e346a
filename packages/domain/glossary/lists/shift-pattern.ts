import { list } from '../list.ts';

/** 班次. */
export const shiftPatterns = list('shift-pattern', {
  one: { zh: '一班', en: 'One shift' },
  two: { zh: '二班', en: 'Two shifts' },
  three: { zh: '三班', en: 'Three shifts' },
  seasonal: { zh: '季节性', en: 'Seasonal' },
});
