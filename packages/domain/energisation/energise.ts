import { caseAct } from '../glossary/case-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { energisationForm } from './energisation-form.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'gate-not-met': (p: { open: readonly string[] }) => ({
    zh: `还有 ${p.open.length} 项送电条件没有满足，不能送电。请看“送电条件”里缺什么、该谁办。`,
    en: `${p.open.length} conditions of energisation are not met. See the gate for what is missing and who owes it.`,
  }),
  'before-gate': { zh: '送电时间早于竣工检验合格、合同生效或装表的时间，请核对。', en: 'Energised before the inspection was passed, the contract was in force or the meter was in. Check the times.' },
});

/** Only a passed installation may be energised (条例 24), with the whole gate met; nobody waves a row through. */
export const energise = caseAct({
  command: 'energise',
  event: 'energised',
  name: { zh: '登记送电', en: 'Record energisation' },
  done: { zh: '组织送电成功', en: 'energised the customer' },
  step: 'energisation',
  by: ['customer-manager', 'operation'],
  form: energisationForm,
  outcomes: { energised: { zh: '已送电', en: 'energised' } },
  decide: ({ data, facts }) => {
    const open = facts.gateOpen ?? [];
    if (open.length > 0) return refuses(refuse('gate-not-met', { open }));
    const first = data.energisedAt.map((row) => row.at).sort()[0];
    if (first === undefined) return refuses(refuse('before-gate'));
    const early = [facts.inspectionPassedAt, facts.contractInForceAt, facts.meterInstalledAt].some((at) => at !== undefined && first < at);
    return early ? refuses(refuse('before-gate')) : concludes({ outcome: 'energised', establishes: { energisedAt: first } });
  },
});
