import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { energyServices } from '../glossary/lists/energy-service.ts';
import { energyServiceStates } from '../glossary/lists/energy-service-state.ts';
import { form } from '../kernel/form.ts';

const offerForm = form({
  code: 'energy-service',
  title: { zh: '综合能源服务建议', en: 'Energy-service advice' },
  fields: {
    service: { kind: 'choice', list: energyServices, need: 'always', label: { zh: '能源服务', en: 'Service' } },
    state: { kind: 'choice', list: energyServiceStates, need: 'always', prefill: { from: 'default', value: 'offered' }, label: { zh: '进展', en: 'State' } },
    benefit: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '预期效益', en: 'Benefit' } },
    owner: { kind: 'person', duties: ['customer-manager', 'customer-service', 'marketing'], need: { when: { field: 'state', is: ['interested', 'signed'] }, words: { zh: '客户有意向时填写', en: 'when the customer is interested' }, else: 'optional' }, label: { zh: '跟进人', en: 'Followed by' } },
    next: { kind: 'date', from: 'today', need: { when: { field: 'state', is: ['interested'] }, words: { zh: '客户有意向时填写', en: 'when the customer is interested' }, else: 'optional' }, label: { zh: '下次跟进', en: 'Next contact' } },
    ...commonFields,
  },
});

/** A3.8: advice is recorded as offered, interested, declined or signed, and followed to a result; it hinders no step. */
export const offerEnergyService = caseAct({
  command: 'offer-energy-service',
  event: 'energy-service-offered',
  name: { zh: '综合能源建议', en: 'Energy-service advice' },
  done: { zh: '登记了综合能源服务建议', en: 'recorded energy-service advice' },
  step: null,
  aside: 'energy-services',
  by: ['customer-manager'],
  form: offerForm,
  afterEnd: true,
  decide: ({ data }) => concludes({ remembers: { [data.service]: { state: data.state, ...(data.next === undefined ? {} : { next: data.next }), ...(data.owner === undefined ? {} : { owner: data.owner }) } } }),
});
