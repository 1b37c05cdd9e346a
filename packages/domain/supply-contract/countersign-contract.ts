import { caseAct } from '../glossary/case-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { approvalFields } from '../glossary/fields/approval.ts';
import type { Duty } from '../glossary/duty.ts';
import { form } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import type { JsonObject } from '../kernel/json.ts';
import { remembered, wordsRemembered } from '../kernel/memory.ts';
import type { OutsideFacts } from '../glossary/outside-facts.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'countersigned-already': { zh: '您的岗位已经会签过这一稿。', en: 'Your post has already countersigned this draft.' },
});

export const countersignForm = form({
  code: 'contract-countersign',
  title: { zh: '合同会签', en: 'Countersigning the contract' },
  paper: 'contract',
  fields: approvalFields,
  phrases: [{ zh: '同意。', en: 'Agreed.' }],
});

/** Who countersigns: the approval matrix of the unit; where it names nobody, marketing and production technology. */
export const countersigners = (facts: Pick<OutsideFacts, 'reviewers'>): readonly Duty[] => {
  const named = (facts.reviewers['supply-contract'] ?? []).map((r) => r.duty);
  return named.length > 0 ? [...new Set(named)] : ['marketing', 'production-technology'];
};

const signedBy = (memory: JsonObject) => wordsRemembered(memory, 'countersigned');

/** A return sends the text back to the customer manager with every gap; all in, it is ready to go to the customer. */
export const countersignContract = caseAct({
  command: 'countersign-contract',
  event: 'contract-countersigned',
  name: { zh: '会签合同', en: 'Countersign the contract' },
  done: { zh: '会签了合同', en: 'countersigned the contract' },
  step: 'supply-contract',
  by: ['marketing', 'production-technology', 'finance', 'reviewer'],
  form: countersignForm,
  offered: (memory, facts) => remembered(memory, 'drafted') && countersigners(facts).some((duty) => !signedBy(memory).includes(duty)),
  decide: ({ data, facts, memory, actor }) => {
    const duty = isPerson(actor) ? actor.duty : 'marketing';
    if (signedBy(memory).includes(duty)) return refuses(refuse('countersigned-already'));
    if (data.result === 'returned') return concludes({ turn: { duties: ['customer-manager'], account: 'utility' }, remembers: { drafted: false, countersigned: [] } });
    const countersigned = [...signedBy(memory), duty];
    const missing = countersigners(facts).filter((d) => !countersigned.includes(d));
    return concludes({ turn: { duties: missing.length > 0 ? missing : ['customer-manager'], account: 'utility' }, remembers: { countersigned } });
  },
});

/** Duties whose countersignature is still missing on this draft. */
export const missingCountersigners = (memory: JsonObject, facts: Pick<OutsideFacts, 'reviewers'>): readonly Duty[] => countersigners(facts).filter((duty) => !signedBy(memory).includes(duty));
