import { applicationChanges } from '../glossary/lists/application-change.ts';
import { caseAct } from '../glossary/case-act.ts';
import { changeFields } from './change-fields.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { changedFacts } from './changed-facts.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { processFor } from '../glossary/which-process.ts';
import { refusals } from '../kernel/refusal.ts';
import { voidedFacts } from './fate-of-facts.ts';

const refuse = refusals({
  'other-unit': { zh: '新地址不在本单位供电区内，请撤销本件后向当地单位重新申请。', en: 'The new address is outside this unit’s area. Withdraw this case and apply to the unit that serves it.' },
  'other-process': { zh: '变更后电压等级跨越高低压流程，请撤销本件后重新申请。', en: 'The change crosses between high and low voltage. Withdraw this case and make a new application.' },
  'scheme-replied': { zh: '低压供电方案已答复，请先对方案提出异议，或撤销后重新申请。', en: 'The low-voltage scheme has been issued. Object to it first, or withdraw and make a new application.' },
});

/** Changes that leave the scheme standing: corrected in place. All others go back to the survey. */
const inPlace: readonly string[] = ['name', 'contact'];

const changeForm = form({
  code: 'change-application',
  title: { zh: '变更申请', en: 'Change of application' },
  fields: { what: { kind: 'choices', list: applicationChanges, need: 'always', label: { zh: '变更项', en: 'What changes' } }, ...changeFields, ...commonFields },
  check: (data) => (data.what.includes('stages') && (data.stages ?? []).length === 0 ? [must('stages', 'missing', { zh: '请填写变更后的分期。', en: 'Enter the stages after the change.' })] : []),
});

/**
 * 变更申请 (process.md): name and contact are corrected in place; capacity, voltage, sources, load nature, stages or place go back to the
 * survey: the scheme and what was settled on it are void, the reservation is counted anew, the clocks remember the first round.
 */
export const changeApplication = caseAct({
  command: 'change-application',
  event: 'application-changed',
  name: { zh: '变更申请', en: 'Change the application' },
  done: { zh: '变更了用电申请', en: 'changed the application' },
  step: null,
  aside: 'change',
  by: ['customer', 'agent', 'counter', 'customer-manager'],
  form: changeForm,
  offered: (_memory, facts) => facts.acceptedAt !== undefined && facts.energisedAt === undefined,
  decide: ({ data, facts }) => {
    const backToSurvey = data.what.some((w) => !inPlace.includes(w));
    const region = data.region ?? facts.region ?? '';
    if (facts.region !== undefined && region.slice(0, 6) !== facts.region.slice(0, 6)) return refuses(refuse('other-unit'));
    const type = facts.businessType ?? '';
    if (data.requestedVoltage && processFor(type, data.requestedVoltage) !== processFor(type, facts.requestedVoltage ?? '')) return refuses(refuse('other-process'));
    if (!backToSurvey) return concludes({ establishes: changedFacts(data) });
    if (facts.supplyKind === 'lv') return facts.repliedAt === undefined ? concludes({ establishes: changedFacts(data) }) : refuses(refuse('scheme-replied'));
    // Before the survey nothing has been settled yet, and the signal finds nothing to interrupt.
    return concludes({ signal: 'application-changed', establishes: { ...voidedFacts, ...changedFacts(data), changes: (facts.changes ?? 0) + 1 } });
  },
});
