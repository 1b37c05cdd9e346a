import { approvalFields } from '../glossary/fields/approval.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { isObject } from '../kernel/json.ts';
import { isPerson } from '../kernel/actor.ts';
import { refusals } from '../kernel/refusal.ts';
import { signedBy } from '../glossary/fields/signed-by.ts';

const refuse = refusals({
  'asked-already': { zh: '已有一项时间更正正在审批，请等待结果。', en: 'A time correction is already awaiting approval.' },
  'same-time': { zh: '更正后的时间与原时间相同。', en: 'The corrected time is the same as the recorded one.' },
  'branch-only': { zh: '归档后的时间更正由分公司审批。', en: 'After archiving, corrections are approved by the branch.' },
  'own-request': { zh: '不能审批自己提出的更正。', en: 'You cannot approve your own correction.' },
});

const requestForm = form({
  code: 'correct-time',
  title: { zh: '时间更正申请', en: 'Correction of a time' },
  fields: {
    recordNo: { kind: 'count', min: 1, max: 100_000, need: 'always', label: { zh: '台账序号', en: 'Number of the record in the ledger' } },
    wrong: { kind: 'instant', past: true, need: 'always', label: { zh: '原记录时间', en: 'Time as recorded' } },
    right: { kind: 'instant', past: true, need: 'always', label: { zh: '更正为', en: 'Corrected time' } },
    reason: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '更正原因', en: 'Reason' } },
    evidence: { kind: 'files', accept: 'papers', min: 1, max: 5, need: 'always', label: { zh: '依据', en: 'Evidence' } },
    ...commonFields,
  },
});

/** 时间更正: a new record with reason and approval; the wrong one stays in the ledger as it is. */
export const correctTime = caseAct({
  command: 'correct-time',
  event: 'time-correction-requested',
  name: { zh: '更正时间', en: 'Correct a time' },
  done: { zh: '申请更正一项记录时间', en: 'asked to correct a recorded time' },
  step: null,
  aside: 'time-correction',
  by: ['counter', 'customer-manager', 'project-manager', 'production-technology', 'metering-team', 'marketing', 'operation', 'dispatch'],
  form: requestForm,
  whileSuspended: true,
  afterEnd: true,
  decide: ({ data, memory, actor }) => {
    if (isObject(memory['asked'])) return refuses(refuse('asked-already'));
    if (data.wrong === data.right) return refuses(refuse('same-time'));
    return concludes({ remembers: { asked: { recordNo: data.recordNo, right: data.right, ...(isPerson(actor) ? { by: actor.personId } : {}) } } });
  },
});

const judgeForm = form({
  code: 'time-correction-approval',
  title: { zh: '时间更正审批', en: 'Approval of a correction' },
  fields: { ...approvalFields, signature: signedBy({ zh: '审批人', en: 'reviewer' }) },
});

/** Head of marketing; after the archive the branch (process.md, Who approves what). Clocks are counted anew from the corrections kept as facts. */
export const approveTimeCorrection = caseAct({
  command: 'approve-time-correction',
  event: 'time-correction-judged',
  name: { zh: '审批时间更正', en: 'Decide on the correction' },
  done: { zh: '审批了时间更正', en: 'decided on a time correction' },
  step: null,
  aside: 'time-correction',
  by: ['reviewer', 'marketing', 'branch-head'],
  form: judgeForm,
  whileSuspended: true,
  afterEnd: true,
  offered: (memory) => isObject(memory['asked']),
  decide: ({ data, memory, facts, actor }) => {
    const asked = isObject(memory['asked']) ? memory['asked'] : {};
    if (isPerson(actor) && asked['by'] === actor.personId) return refuses(refuse('own-request'));
    if (facts.archivedAt !== undefined && isPerson(actor) && actor.duty === 'reviewer') return refuses(refuse('branch-only'));
    if (data.result === 'returned') return concludes({ remembers: { asked: null } });
    const { recordNo = 0, right = '' } = asked;
    return concludes({ remembers: { asked: null }, establishes: { timeCorrections: [...(facts.timeCorrections ?? []), { recordNo: Number(recordNo), right: String(right) }] } });
  },
});
