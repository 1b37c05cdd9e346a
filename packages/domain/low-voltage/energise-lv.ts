import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { meterRow } from '../glossary/fields/meter-rows.ts';
import { refusals } from '../kernel/refusal.ts';
import { customerWhose, signedBy } from '../glossary/fields/signed-by.ts';

const refuse = refusals({
  'gate-not-met': (p: { open: readonly string[] }) => ({
    zh: `还有 ${p.open.length} 项送电条件没有满足，不能送电。请看“送电条件”里缺什么、该谁办。`,
    en: `${p.open.length} conditions of energisation are not met. See the gate for what is missing and who owes it.`,
  }),
});

/** 装表接电 of low voltage: contract, meter and energisation in one visit. */
export const lvEnergisationForm = form({
  code: 'lv-metering-and-energisation',
  title: { zh: '装表接电', en: 'Metering and energisation' },
  paper: 'energisation-sheet',
  fields: {
    contractNo: { kind: 'text', max: 50, need: 'always', label: { zh: '合同编号', en: 'Contract number' } },
    contract: { kind: 'files', accept: 'papers', min: 1, max: 5, need: 'always', paper: 'contract', label: { zh: '供用电合同', en: 'Supply contract' } },
    meters: { kind: 'table', min: 1, max: 10, need: 'always', columns: meterRow, label: { zh: '电能表', en: 'Meters' } },
    terminalOnline: { kind: 'yes-no', need: 'always', label: { zh: '采集已上线', en: 'Collection on line' } },
    seals: { kind: 'text', max: 200, need: 'always', label: { zh: '封印号', en: 'Seal numbers' } },
    energisedAt: { kind: 'instant', past: true, need: 'always', label: { zh: '送电时间', en: 'Energised at' } },
    rcdReminder: { kind: 'yes-no', need: 'always', label: { zh: '已告知安装剩余电流保护', en: 'Customer told to fit residual-current protection' } },
    photos: { kind: 'files', accept: 'photos', min: 1, max: 10, need: 'always', paper: 'meter-photo', label: { zh: '照片', en: 'Photos' } },
    customerSignature: signedBy(customerWhose),
    ...commonFields,
  },
  check: (data) => (data.rcdReminder ? [] : [must('rcdReminder', 'rcd-not-told', { zh: '请先告知客户安装剩余电流保护。', en: 'Tell the customer about residual-current protection first.' })]),
});

export const energiseLv = caseAct({
  command: 'energise-lv',
  event: 'lv-energised',
  name: { zh: '登记装表接电', en: 'Record meter and energisation' },
  done: { zh: '完成了装表接电', en: 'metered and energised the customer' },
  step: 'lv-metering-and-energisation',
  by: ['customer-manager', 'metering-team'],
  form: lvEnergisationForm,
  outcomes: { energised: { zh: '已送电', en: 'energised' } },
  decide: ({ data, facts }) => {
    const open = facts.gateOpen ?? [];
    return open.length > 0
      ? refuses(refuse('gate-not-met', { open }))
      : concludes({ outcome: 'energised', establishes: { contractNo: data.contractNo, contractInForceAt: data.energisedAt, meterInstalledAt: data.energisedAt, energisedAt: data.energisedAt } });
  },
});
