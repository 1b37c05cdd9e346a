import { list } from '../list.ts';

/** 计量类别 (DL/T 448; the edition is a rule set). */
export const meteringClasses = list('metering-class', {
  I: { zh: 'Ⅰ类', en: 'Class I' },
  II: { zh: 'Ⅱ类', en: 'Class II' },
  III: { zh: 'Ⅲ类', en: 'Class III' },
  IV: { zh: 'Ⅳ类', en: 'Class IV' },
  V: { zh: 'Ⅴ类', en: 'Class V' },
});
