import { list } from '../list.ts';

/** 计量类别 (DL/T 448; the edition is a rule set). */
export const meteringClasses = list('metering-class', {
  i: { zh: 'Ⅰ类', en: 'Class I' },
  ii: { zh: 'Ⅱ类', en: 'Class II' },
  iii: { zh: 'Ⅲ类', en: 'Class III' },
  iv: { zh: 'Ⅳ类', en: 'Class IV' },
  v: { zh: 'Ⅴ类', en: 'Class V' },
});
