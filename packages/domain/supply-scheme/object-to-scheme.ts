import { addMonths } from '@jiedian/engines/calendar/civil-date.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { form } from '../kernel/form.ts';
import { objectionKinds } from '../glossary/lists/objection-kind.ts';
import { refusals } from '../kernel/refusal.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

const refuse = refusals({
  'objection-too-late': (p: { until: string }) => ({
    zh: `异议应在 ${p.until} 前提出。需要调整方案的，请联系客户经理办理变更申请。`, en: `An objection had to be made by ${p.until}. If the scheme must change, ask the customer manager for a change of the application.`,
  }),
});

export const objectionForm = form({
  code: 'scheme-objection',
  title: { zh: '对供电方案提出异议', en: 'Object to the supply scheme' },
  paper: 'scheme-reply-form',
  fields: {
    objections: {
      kind: 'table', min: 1, max: 10, need: 'always', label: { zh: '异议事项', en: 'What you object to' },
      columns: {
        kind: { kind: 'choice', list: objectionKinds, need: 'always', label: { zh: '事项', en: 'Matter' } },
        words: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '理由和希望的调整', en: 'Your reason and what you would like instead' } },
      },
    },
    signature: signedBy(customerWhose),
    ...commonFields,
  },
});

/** The customer objects: the scheme is drafted anew as a new version with a new reply clock; the first stays counted. */
export const objectToScheme = caseAct({
  command: 'object-to-scheme',
  event: 'scheme-objected-to',
  name: { zh: '提出异议', en: 'Object to the scheme' },
  done: { zh: '对供电方案提出了异议', en: 'objected to the supply scheme' },
  step: 'scheme-confirmation',
  by: ['customer', 'agent', 'counter'],
  form: objectionForm,
  outcomes: { objected: { zh: '客户有异议，重新编制', en: 'objected to; to be redrafted' } },
  decide: ({ facts, today }) => {
    const months = ruleNumber(facts, 'scheme-objection-within');
    const until = months !== undefined && facts.repliedOn !== undefined ? addMonths(facts.repliedOn, Number(months)) : undefined;
    return until !== undefined && today > until ? refuses(refuse('objection-too-late', { until })) : concludes({ outcome: 'objected' });
  },
});
