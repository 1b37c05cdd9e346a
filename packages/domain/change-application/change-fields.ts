import { customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { kva } from '../glossary/fields/units.ts';
import { loadNatures } from '../glossary/lists/load-nature.ts';
import type { Shape } from '../kernel/field.ts';
import { supplyModes } from '../glossary/lists/supply-mode.ts';
import { voltages } from '../glossary/lists/voltage.ts';

const of = (what: string, zh: string, en: string) => ({ when: { field: 'what', is: [what] }, words: { zh: `变更${zh}时填写`, en: `when ${en} changes` } }) as const;
const fact = (name: string) => ({ from: 'fact', fact: name }) as const;

/** The new values; each stands beside the old one, which the page shows as its source (forms.md, Acts at any time). */
export const changeFields = {
  customerName: { kind: 'text', max: 100, need: of('name', '户名', 'the name'), personal: 'name', prefill: fact('customerName'), label: { zh: '新户名', en: 'New name' } },
  contactName: { kind: 'text', max: 50, need: of('contact', '联系人', 'the contact'), personal: 'name', prefill: fact('contactName'), label: { zh: '新联系人', en: 'New contact' } },
  contactPhone: { kind: 'text', max: 11, format: 'mobile', need: of('contact', '联系人', 'the contact'), personal: 'phone', prefill: fact('contactPhone'), label: { zh: '新联系手机', en: 'New mobile' } },
  requestedCapacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: of('capacity', '容量', 'the capacity'), prefill: fact('requestedCapacityKva'), label: { zh: '新申请容量', en: 'New capacity' } },
  requestedVoltage: { kind: 'choice', list: voltages, need: of('voltage', '电压', 'the voltage'), prefill: fact('requestedVoltage'), label: { zh: '新申请电压', en: 'New voltage' } },
  supplyMode: { kind: 'choice', list: supplyModes, need: of('sources', '电源', 'the sources'), prefill: fact('supplyMode'), label: { zh: '新供电方式', en: 'New number of sources' } },
  loadNature: { kind: 'choices', list: loadNatures, need: of('load-nature', '负荷性质', 'the nature of the load'), prefill: fact('loadNature'), label: { zh: '新负荷性质', en: 'New load nature' } },
  region: { kind: 'region', need: of('place', '地址', 'the place'), prefill: fact('region'), label: { zh: '新用电地区', en: 'New area' } },
  addressDetail: { kind: 'text', max: 200, need: of('place', '地址', 'the place'), personal: 'address', prefill: fact('supplyAddress'), label: { zh: '新详细地址', en: 'New address' } },
  stages: {
    kind: 'table', min: 1, max: 6, need: of('stages', '分期', 'the stages'), label: { zh: '变更后的分期', en: 'Stages after the change' },
    columns: {
      stage: { kind: 'count', min: 1, max: 6, need: 'always', label: { zh: '期', en: 'Stage' } },
      capacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', label: { zh: '容量', en: 'Capacity' } },
      wantedDate: { kind: 'date', from: 'tomorrow', need: 'always', label: { zh: '意向接电时间', en: 'Requested date' } },
    },
  },
  reason: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '变更原因', en: 'Reason' } },
  customerSignature: signedBy(customerWhose),
} as const satisfies Shape;
