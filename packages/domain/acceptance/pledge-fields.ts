import { paperKinds } from '../glossary/lists/paper-kind.ts';
import type { Shape } from '../kernel/field.ts';
import { customerWhose } from '../glossary/fields/signed-by.ts';

/** The version of the words that people consent to and sign; kept with the event. */
export const consentVersion = '2026-1';

/** Papers, billing data, consent and the pledge of truth at the end of the application (forms.md 1). */
export const pledgeFields = {
  papers: {
    kind: 'table', min: 0, max: 30, need: 'optional', label: { zh: '申请资料', en: 'Papers' },
    help: { zh: '次要资料可以先办、后补交；主体证明必须现在上传。', en: 'Other documents can follow later; proof of identity is needed now.' },
    columns: {
      paper: { kind: 'choice', list: paperKinds, need: 'always', label: { zh: '资料', en: 'Paper' } },
      files: { kind: 'files', accept: 'papers', min: 0, max: 10, need: 'optional', paperFrom: 'paper', label: { zh: '文件', en: 'Files' } },
      later: { kind: 'yes-no', need: 'optional', label: { zh: '承诺补交', en: 'To follow' } },
    },
  },
  invoiceTitle: { kind: 'text', max: 100, need: 'optional', label: { zh: '开票名称', en: 'Invoice name' } },
  taxNo: { kind: 'text', max: 20, need: 'optional', label: { zh: '税号', en: 'Tax number' } },
  invoiceAddress: { kind: 'text', max: 200, need: 'optional', personal: 'address', label: { zh: '开票地址、电话', en: 'Invoice address and telephone' } },
  bank: { kind: 'text', max: 100, need: 'optional', label: { zh: '开户行', en: 'Bank' } },
  bankAccount: { kind: 'text', max: 30, format: 'digits', need: 'optional', personal: 'id-number', label: { zh: '账号', en: 'Bank account' } },
  consent: { kind: 'yes-no', need: 'always', label: { zh: '同意按告知的用途使用个人信息', en: 'I agree to my personal data being used for the stated purposes' }, help: { zh: '只用于办理用电、结算和安全服务，不向无关第三方提供。', en: 'Used only for your connection, billing and safety; never passed to unrelated third parties.' }, offPaper: true },
  truthPledge: { kind: 'signature', need: 'always', personal: 'signature', whose: customerWhose, label: { zh: '资料真实性承诺签字', en: 'Signature: the information given is true' } },
} as const satisfies Shape;
