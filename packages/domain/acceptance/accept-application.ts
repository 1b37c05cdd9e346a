import type { acceptanceFields} from './acceptance-form.ts';
import { acceptanceForm } from './acceptance-form.ts';
import { caseAct } from '../glossary/case-act.ts';
import type { CaseFacts } from '../glossary/case-facts.ts';
import { concludes, refuses, type Verdict } from '../kernel/act.ts';
import type { DataOf } from '../kernel/form-data.ts';
import type { OutsideFacts } from '../glossary/outside-facts.ts';
import { refusals } from '../kernel/refusal.ts';

type Data = DataOf<typeof acceptanceFields>;
type Facts = CaseFacts & OutsideFacts;

const refuse = refusals({
  'before-submission': { zh: '受理时间不能早于客户提交申请的时间，请更正。', en: 'The acceptance time is earlier than the submission of the application. Correct it.' },
  'late-gap-needs-approval': {
    zh: '本次退回提出了首次没有告知的缺件，须经业扩专责批准（将计次）。请选择批准人后再退回。',
    en: 'This return names a gap that the first notice did not. It needs the connection lead’s approval and is counted. Choose who approved it, then return the application.',
  },
  'not-the-lead': { zh: '所选批准人今天不是本单位的业扩专责，请另选。', en: 'The approver is not a connection lead of this unit today. Choose another.' },
  'voltage-does-not-fit': { zh: '低压流程的供电类型只能是低压，高压流程不能选低压，请更正。', en: 'In the low-voltage process the supply kind must be low voltage; in the high-voltage process it cannot be. Correct it.' },
});

/**
 * 业务受理 (forms.md 2): the reply clock starts at acceptance, the acceptance limit at each submission. Pins the regime in force.
 * Refuses a late gap or a refusal without the lead's approval, and a time before the submission.
 */
export const acceptApplication = caseAct({
  command: 'accept-application',
  event: 'application-judged',
  name: { zh: '办理受理', en: 'Decide on the application' },
  done: { zh: '办理了业务受理', en: 'decided on the application' },
  step: 'acceptance',
  by: ['counter', 'customer-service', 'customer-manager'],
  form: acceptanceForm,
  outcomes: { accepted: { zh: '予以受理', en: 'accepted' }, returned: { zh: '退回补正', en: 'returned for completion' }, refused: { zh: '不予受理', en: 'refused' } },
  decide: ({ data, facts, doneAt }) => {
    if (data.approvedBy && !facts.persons[data.approvedBy]?.duties.some((d) => d.duty === 'unit-dispatcher' && d.unitId === facts.unitId)) return refuses(refuse('not-the-lead'));
    if (data.result === 'returned') return returned(data, facts);
    if (data.result === 'refused') return concludes({ outcome: 'refused', establishes: { refusedAt: doneAt } });
    return accepted(data, facts);
  },
});

function accepted(data: Data, facts: Facts): Verdict {
  const { acceptedAt, supplyKind = 'hv-single' } = data;
  if (acceptedAt === undefined || (facts.submittedAt !== undefined && acceptedAt < facts.submittedAt)) return refuses(refuse('before-submission'));
  const low = facts.requestedVoltage === '0.22' || facts.requestedVoltage === '0.38';
  if ((supplyKind === 'lv') !== low) return refuses(refuse('voltage-does-not-fit'));
  const promised = data.paperChecks.filter((row) => row.promised === true && row.promisedUntil !== undefined);
  return concludes({
    outcome: 'accepted',
    establishes: {
      acceptedAt, regime: facts.regimeInForce, supplyKind,
      ...(data.gradeProposed === undefined ? {} : { gradeProposed: data.gradeProposed }),
      promisedPapers: promised.map((row) => ({ paper: row.paper, due: row.promisedUntil as string, ...(row.latestStep === undefined ? {} : { byStep: row.latestStep }) })),
      breachOpen: data.breachOpen,
      ...(data.arrearsYuan === undefined ? {} : { arrearsYuan: data.arrearsYuan }),
    },
  });
}

/** Every gap is told at once; one that comes up only the second time is on record as such (A1). */
function returned(data: Data, facts: Facts): Verdict {
  const gaps = data.paperChecks.filter((row) => row.verdict === 'gap').map((row) => `${row.paper}:${row.gap ?? ''}`);
  const told = facts.gapsTold ?? [];
  const late = (facts.returns ?? 0) === 0 ? [] : gaps.filter((g) => !told.includes(g));
  if (late.length > 0 && data.approvedBy === undefined) return refuses(refuse('late-gap-needs-approval'));
  return concludes({
    outcome: 'returned',
    establishes: { gapsTold: [...new Set([...told, ...gaps])], returns: (facts.returns ?? 0) + 1, lateGaps: (facts.lateGaps ?? 0) + late.length },
  });
}
