import { list } from '../list.ts';

/** 档案清单核对: 有、缺、不适用. */
export const paperStates = list('paper-state', {
  held: { zh: '有', en: 'Held' },
  missing: { zh: '缺', en: 'Missing' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
});
