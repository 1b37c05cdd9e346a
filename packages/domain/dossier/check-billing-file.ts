import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import { wordsRemembered } from '../kernel/memory.ts';

const same = (zh: string, en: string) => ({ kind: 'yes-no', need: 'always', label: { zh, en } }) as const;

/** 计费档案核对: metering and marketing check before the dossier is sealed (22). */
export const billingCheckForm = form({
  code: 'billing-check',
  title: { zh: '计费档案核对', en: 'Billing file check' },
  paper: 'dossier-index',
  fields: {
    meterRight: same('表计、倍率与装接单一致', 'Meters and multiplier as installed'),
    tariffRight: same('电价、力调与方案一致', 'Tariff and power factor as in the scheme'),
    capacityRight: same('容量与合同一致', 'Capacity as in the contract'),
    accountNo: { kind: 'text', max: 20, format: 'digits', need: 'optional', label: { zh: '营销户号', en: 'Account number in the marketing system' } },
    firstReading: { kind: 'date', from: 'today', need: 'always', label: { zh: '首次抄表日', en: 'First meter reading' } },
    differences: { kind: 'text', max: 500, lines: 2, need: { when: { any: [{ field: 'meterRight', is: [false] }, { field: 'tariffRight', is: [false] }, { field: 'capacityRight', is: [false] }] }, words: { zh: '有不一致时填写', en: 'when something differs' } }, label: { zh: '不一致及处理', en: 'Differences and how they are handled' } },
    ...commonFields,
  },
});

export const checkBillingFile = caseAct({
  command: 'check-billing-file',
  event: 'billing-file-checked',
  name: { zh: '核对计费档案', en: 'Check the billing file' },
  done: { zh: '核对了计费档案', en: 'checked the billing file' },
  step: 'archive',
  by: ['marketing', 'metering-team'],
  form: billingCheckForm,
  decide: ({ memory, actor }) => {
    const checked = [...new Set([...wordsRemembered(memory, 'billingChecked'), isPerson(actor) ? actor.duty : 'marketing'])];
    return concludes({ remembers: { billingChecked: checked }, turn: { duties: ['customer-manager', ...missing(checked)], account: 'utility' } });
  },
});

const missing = (checked: readonly string[]) => (['marketing', 'metering-team'] as const).filter((duty) => !checked.includes(duty));
