import { addMonths } from '@jiedian/engines/calendar/civil-date.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { form } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'signed-paper-missing': { zh: '代客户办理时，请上传客户签字的答复单。', en: 'Entered on the customer’s behalf: upload the reply form that the customer signed.' },
  'scheme-expired': (p: { until: string }) => ({ zh: `供电方案已于 ${p.until} 到期，请联系客户经理重新办理。`, en: `The scheme expired on ${p.until}. Please ask the customer manager for a new one.` }),
});

export const confirmForm = form({
  code: 'scheme-confirmation',
  title: { zh: '确认供电方案', en: 'Confirm the supply scheme' },
  paper: 'scheme-reply-form',
  fields: {
    customerOpinion: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '您的意见', en: 'Your comments' } },
    ownChoice: { kind: 'yes-no', need: 'always', label: { zh: '我已知悉：设计、施工、设备由我方自主选择，供电企业不指定', en: 'I understand that designer, contractor and equipment are my own free choice; the utility designates none' } },
    signature: signedBy(customerWhose),
    signedPaper: { kind: 'files', accept: 'papers', min: 1, max: 5, paper: 'scheme-reply-form', need: 'optional', label: { zh: '签字的答复单', en: 'The signed reply form' } },
    ...commonFields,
  },
  phrases: [{ zh: '同意该供电方案。', en: 'I agree to this supply scheme.' }],
  check: (data) => (data.ownChoice ? [] : [{ path: 'ownChoice', level: 'must', code: 'notice-not-read', text: { zh: '请阅读并勾选三不指定告知。', en: 'Please read the free-choice notice and confirm it.' } }]),
});

/** The customer agrees and signs: validity starts, the works and the plan may begin (process.md 10). Serves low voltage too. */
export const confirmScheme = caseAct({
  command: 'confirm-scheme',
  event: 'scheme-confirmed',
  name: { zh: '确认供电方案', en: 'Confirm the supply scheme' },
  done: { zh: '确认并签收了供电方案', en: 'confirmed and signed the supply scheme' },
  step: 'scheme-confirmation',
  by: ['customer', 'agent', 'counter'],
  form: confirmForm,
  outcomes: { agreed: { zh: '客户同意', en: 'agreed' } },
  decide: ({ data, facts, actor, doneAt, today }) => {
    if (isPerson(actor) && actor.duty === 'counter' && data.signedPaper === undefined) return refuses(refuse('signed-paper-missing'));
    if (facts.schemeValidUntil !== undefined && facts.schemeValidUntil < today) return refuses(refuse('scheme-expired', { until: facts.schemeValidUntil }));
    return concludes({
      outcome: 'agreed',
      signal: 'scheme-confirmed',
      establishes: { schemeConfirmedAt: doneAt, ...(facts.schemeValidMonths ? { schemeValidUntil: addMonths(today, facts.schemeValidMonths) } : {}) },
    });
  },
});
