import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { deliveryWays } from '../glossary/lists/delivery-way.ts';
import { form } from '../kernel/form.ts';
import { missingCountersigners } from './countersign-contract.ts';
import { remembered } from '../kernel/memory.ts';

export const sendContractForm = form({
  code: 'send-contract',
  title: { zh: '送客户签订', en: 'Sending the contract' },
  fields: {
    sentWay: { kind: 'choice', list: deliveryWays, need: 'always', label: { zh: '送达方式', en: 'Delivery method' } },
    note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '给客户的说明', en: 'Note to the customer' } },
    ...commonFields,
  },
});

/** From here until it comes back the time is the customer's. */
export const sendContract = caseAct({
  command: 'send-contract',
  event: 'contract-sent',
  name: { zh: '送客户签订', en: 'Send the contract to the customer' },
  done: { zh: '把合同送客户签订', en: 'sent the contract to the customer' },
  step: 'supply-contract',
  by: ['customer-manager'],
  form: sendContractForm,
  offered: (memory, facts) => remembered(memory, 'drafted') && !remembered(memory, 'sentAt') && missingCountersigners(memory, facts).length === 0,
  decide: ({ doneAt }) => concludes({ turn: { duties: ['customer', 'agent'], account: 'customer' }, remembers: { sentAt: doneAt } }),
});
