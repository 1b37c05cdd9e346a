import { agreements } from '../glossary/lists/agreement.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { remembered } from '../kernel/memory.ts';

const agreed = { when: { field: 'opinion', is: ['agreed'] }, words: { zh: '同意签订时填写', en: 'when you agree' } } as const;

/** What the customer reads and signs; an objection goes back to the customer manager with its words. */
export const signContractForm = form({
  code: 'sign-contract',
  title: { zh: '签订供用电合同', en: 'Sign the supply contract' },
  paper: 'contract',
  fields: {
    opinion: { kind: 'choice', list: agreements, need: 'always', label: { zh: '您的意见', en: 'Your decision' } },
    objection: {
      kind: 'text', max: 1000, lines: 3, label: { zh: '哪里需要修改', en: 'What should be changed' },
      need: { when: { field: 'opinion', is: ['objected'] }, words: { zh: '不同意时填写', en: 'when you do not agree' } },
    },
    signerCustomer: { kind: 'text', max: 50, personal: 'name', need: agreed, label: { zh: '签约人', en: 'Signatory' } },
    authority: { kind: 'files', accept: 'papers', min: 1, max: 5, paper: 'authority-letter', need: { when: { all: [{ field: 'opinion', is: ['agreed'] }, { field: 'legalRepresentative', is: [false] }] }, words: { zh: '签约人不是法定代表人时上传', en: 'if not the legal representative' } }, label: { zh: '授权委托书', en: 'Letter of authority' } },
    legalRepresentative: { kind: 'yes-no', need: agreed, label: { zh: '签约人是法定代表人（本人）', en: 'I am the legal representative (or the customer in person)' } },
    signature: { kind: 'signature', personal: 'signature', need: agreed, whose: { zh: '客户', en: 'customer' }, label: { zh: '签字', en: 'Signature' } },
    signedCopy: { kind: 'files', accept: 'papers', min: 0, max: 5, paper: 'contract', need: 'optional', label: { zh: '已签合同', en: 'Signed copy' } },
    ...commonFields,
  },
});

export const signContract = caseAct({
  command: 'sign-contract',
  event: 'contract-signed-by-customer',
  name: { zh: '签订合同', en: 'Sign the contract' },
  done: { zh: '签回了合同', en: 'returned the contract' },
  step: 'supply-contract',
  by: ['customer', 'agent', 'customer-manager'],
  form: signContractForm,
  offered: (memory) => remembered(memory, 'sentAt') && !remembered(memory, 'returnedAt'),
  decide: ({ data, doneAt }) =>
    data.opinion === 'agreed'
      ? concludes({ turn: { duties: ['unit-head', 'branch-head'], account: 'utility' }, remembers: { returnedAt: doneAt } })
      : concludes({ turn: { duties: ['customer-manager'], account: 'utility' }, remembers: sentBack }),
});

/** An objection opens the text again: sent and countersigned no longer hold. */
const sentBack = { drafted: false, countersigned: [], sentAt: null } as const;
