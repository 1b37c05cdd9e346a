import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'not-exempt': { zh: '本户没有免审、免检的环节，不需要召回。', en: 'No step of this case is exempt, so there is nothing to withdraw.' },
  'scheme-not-confirmed': { zh: '客户还没有确认供电方案，受电工程环节尚未开始。', en: 'The customer has not confirmed the scheme; the steps of his installation have not begun.' },
  'inspection-passed': { zh: '竣工检验已经合格，不能再召回免审、免检。', en: 'The completion inspection has passed, so the exemption can no longer be withdrawn.' },
});

export const recallForm = form({
  code: 'recall-exemption',
  title: { zh: '召回免审、免检', en: 'Withdrawing the exemption' },
  fields: {
    reason: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '原因', en: 'Reason' } },
    ground: { kind: 'text', max: 200, need: 'always', label: { zh: '依据', en: 'Ground' } },
    ...commonFields,
  },
});

/** An exemption is a rule, and may be called back by hand with a reason: design review and interim inspection then open as for everybody (条例 24). */
export const recallExemption = caseAct({
  command: 'recall-exemption',
  event: 'exemption-recalled',
  name: { zh: '召回免审免检', en: 'Withdraw the exemption' },
  done: { zh: '召回了免审、免检', en: 'withdrew the exemption' },
  step: null,
  by: ['customer-manager', 'reviewer', 'unit-head'],
  form: recallForm,
  offered: (_memory, facts) => facts.exemptionRecalled !== true && facts.schemeConfirmedAt !== undefined && facts.inspectionPassedAt === undefined && Object.keys(facts.exempt ?? {}).length > 0,
  decide: ({ facts }) => {
    if (facts.inspectionPassedAt !== undefined) return refuses(refuse('inspection-passed'));
    if (facts.schemeConfirmedAt === undefined) return refuses(refuse('scheme-not-confirmed'));
    if (facts.exemptionRecalled === true || Object.keys(facts.exempt ?? {}).length === 0) return refuses(refuse('not-exempt'));
    return concludes({ signal: 'exemption-recalled', establishes: { exemptionRecalled: true } });
  },
});
