import { list } from '../list.ts';

/** 负荷等级 (GB 50052). */
export const loadClasses = list('load-class', {
  first: { zh: '一级', en: 'First class' },
  second: { zh: '二级', en: 'Second class' },
  third: { zh: '三级', en: 'Third class' },
});
