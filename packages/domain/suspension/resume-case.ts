import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'not-suspended': { zh: '本件没有挂起，也没有供电企业原因的标记。', en: 'This case is not suspended and carries no mark.' },
});

const resumeForm = form({
  code: 'resume',
  title: { zh: '恢复办理', en: 'Resume' },
  paper: 'suspension-form',
  fields: {
    note: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '恢复说明', en: 'Why it can resume' } },
    evidence: { kind: 'files', accept: 'papers', min: 0, max: 10, need: 'optional', label: { zh: '凭证', en: 'Evidence' } },
    ...commonFields,
  },
});

/** 恢复: clocks run again from the event on; also lifts the mark of a hindrance on the utility's side. */
export const resumeCase = caseAct({
  command: 'resume-case',
  event: 'case-resumed',
  name: { zh: '恢复办理', en: 'Resume' },
  done: { zh: '恢复了办理', en: 'resumed the case' },
  step: null,
  aside: 'suspension',
  by: ['customer', 'agent', 'counter', 'customer-manager', 'project-manager', 'reviewer'],
  form: resumeForm,
  whileSuspended: true,
  offered: (_memory, facts) => facts.suspendedUntil !== undefined || facts.hindrance !== undefined,
  decide: ({ facts }) => {
    if (facts.suspendedUntil !== undefined) return concludes({ status: 'open', establishes: { suspendedUntil: null, suspensionReason: null } });
    return facts.hindrance === undefined ? refuses(refuse('not-suspended')) : concludes({ establishes: { hindrance: null } });
  },
});

const keepForm = form({
  code: 'keep-suspension',
  title: { zh: '挂起情况复核', en: 'Suspension review' },
  fields: {
    contact: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '与客户核实情况', en: 'Confirmed with the customer' } },
    expectedEnd: { kind: 'date', from: 'tomorrow', need: 'always', label: { zh: '预计恢复日期', en: 'Expected to resume on' } },
    ...commonFields,
  },
});

/** A suspension is asked about again at set intervals; the expected end is brought up to date. */
export const keepSuspension = caseAct({
  command: 'keep-suspension',
  event: 'suspension-kept',
  name: { zh: '复核挂起', en: 'Review the suspension' },
  done: { zh: '复核了挂起情况', en: 'reviewed the suspension' },
  step: null,
  aside: 'suspension',
  by: ['customer-manager'],
  form: keepForm,
  whileSuspended: true,
  offered: (_memory, facts) => facts.suspendedUntil !== undefined,
  decide: ({ data }) => concludes({ establishes: { suspendedUntil: data.expectedEnd } }),
});
