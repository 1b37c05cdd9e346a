import { creditCodePasses, creditCodeShape, identityNumberPasses } from './check-digits.ts';
import type { Finding } from './form.ts';
import type { TextFormat } from './field.ts';
import { industryName } from '../glossary/industries.ts';
import type { Text } from './text.ts';

const mobile = /^1[3-9]\d{9}$/;
const landline = /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether a text keeps the shape it must have. A credit code with a failing check digit only warns (facts 7: some early codes fail though legal). */
export function formatFinding(path: string, label: Text, format: TextFormat, value: string): readonly Finding[] {
  const must = (zh: string, en: string): Finding[] => [{ path, level: 'must', code: `not-${format}`, text: { zh: `${label.zh}${zh}`, en: `${label.en} ${en}` } }];
  switch (format) {
    case 'mobile':
      return mobile.test(value) ? [] : must('应为 11 位手机号，例如 13891234567。', 'must be an 11-digit mobile number, such as 13891234567.');
    case 'phone':
      return mobile.test(value) || landline.test(value) ? [] : must('应为手机号，或区号加号码，例如 0912-3456789。', 'must be a mobile number, or area code and number, such as 0912-3456789.');
    case 'email':
      return email.test(value) ? [] : must('应为邮箱地址，例如 name@example.com。', 'must be an e-mail address, such as name@example.com.');
    case 'digits':
      return /^\d+$/.test(value) ? [] : must('只能由数字组成。', 'may have digits only.');
    case 'industry':
      return industryName(value) !== undefined && /^\d{4}$/.test(value) ? [] : must('请从名录里选一个，或填 GB/T 4754 的四位代码，例如 3021。', 'is chosen from the list by its name, or given as four digits of GB/T 4754, such as 3021.');
    case 'identity-number':
      return identityNumberPasses(value) ? [] : must('与校验码不符，请对照证件核对 18 位号码。', 'does not agree with its check digit. Compare all 18 places with the card.');
    case 'credit-code':
      if (!creditCodeShape(value)) return must('应为 18 位数字和大写字母（不含 I、O、S、V、Z），请对照营业执照。', 'must have 18 digits and capitals (no I, O, S, V, Z). Compare it with the licence.');
      return creditCodePasses(value) ? [] : [{ path, level: 'hint', code: 'credit-code-check-digit', text: { zh: `${label.zh}的校验码不符，请对照营业执照再核对一次；确认无误可以继续。`, en: `The check digit of ${label.en} does not agree. Compare it with the licence once more; if it is right, go on.` } }];
  }
}
