import { applicationFields, applicationGroups } from './application-form.ts';
import { applicationFacts } from './application-facts.ts';
import { caseAct } from '../glossary/case-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import type { Field, Shape } from '../kernel/field.ts';
import { form } from '../kernel/form.ts';
import { loadFindings, useFindings } from './check-application.ts';
import { processFor } from '../glossary/which-process.ts';
import { refusals } from '../kernel/refusal.ts';
import { whoFindings } from './check-who.ts';
import { withTotals } from './application-totals.ts';

const refuse = refusals({
  'other-process': {
    zh: '高压与低压用电流程不同，不能在本件中互换。请按新的业务类型另行申请，并申请终止本件。',
    en: 'High and low voltage follow different processes, so this case cannot switch. Make a new application of the other type and withdraw this one.',
  },
});

/** Each field begins with what the last submission said, signatures excepted: those are given anew. */
const kept = <S extends Shape>(fields: S): S =>
  Object.fromEntries(Object.entries(fields).map(([code, field]: [string, Field]) => [code, field.kind === 'signature' || code === 'lateEntryReason' ? field : { ...field, prefill: { from: 'previous' } }])) as S;

const resubmitForm = form({
  code: 'application-again',
  title: { zh: '补正后重新提交', en: 'Application, resubmitted' },
  paper: 'application-form',
  fields: {
    ...kept(applicationFields),
    gapsAnswered: { kind: 'text', max: 1000, lines: 4, need: 'always', label: { zh: '逐条补正说明', en: 'What was put right, gap by gap' } },
  },
  groups: [...applicationGroups, { title: { zh: '补正说明', en: 'What was put right' }, fields: ['gapsAnswered'] }],
  check: (data, facts, { today }) => [...useFindings(data, facts, today), ...whoFindings(data), ...loadFindings(data)],
  compute: (data) => withTotals(data),
});

/** After a return (退回补正): everything typed before is kept; the days between return and resubmission are the customer's. */
export const resubmitApplication = caseAct({
  command: 'resubmit-application',
  event: 'application-resubmitted',
  name: { zh: '补正后重新提交', en: 'Resubmit' },
  done: { zh: '补正后重新提交了用电申请', en: 'completed and resubmitted the application' },
  step: 'application',
  by: ['customer', 'agent', 'counter', 'customer-service'],
  form: resubmitForm,
  outcomes: { submitted: { zh: '已提交', en: 'submitted' } },
  decide: ({ data, facts, doneAt }) => {
    const was = processFor(facts.businessType ?? '', facts.requestedVoltage ?? '');
    if (processFor(data.businessType, data.requestedVoltage) !== was) return refuses(refuse('other-process'));
    return concludes({ outcome: 'submitted', establishes: { ...applicationFacts(data), submissions: (facts.submissions ?? 1) + 1, submittedAt: doneAt } });
  },
});
