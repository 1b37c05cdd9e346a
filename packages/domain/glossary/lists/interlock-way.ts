import { list } from '../list.ts';

/** 闭锁方式. */
export const interlockWays = list('interlock-way', {
  mechanical: { zh: '机械闭锁', en: 'Mechanical interlock' },
  electrical: { zh: '电气闭锁', en: 'Electrical interlock' },
  'automatic-transfer': { zh: '备自投', en: 'Automatic transfer' },
});
