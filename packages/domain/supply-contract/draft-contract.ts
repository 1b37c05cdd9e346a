import { caseAct } from '../glossary/case-act.ts';
import { concludes } from '../kernel/act.ts';
import { contractForm } from './contract-form.ts';
import { remembered } from '../kernel/memory.ts';

/** The text may be drafted from the customer's confirmation on; a new draft voids the countersignatures. */
export const draftContract = caseAct({
  command: 'draft-contract',
  event: 'contract-drafted',
  name: { zh: '起草供用电合同', en: 'Draft the supply contract' },
  done: { zh: '起草了供用电合同', en: 'drafted the supply contract' },
  step: 'supply-contract',
  by: ['customer-manager'],
  form: contractForm,
  offered: (memory) => !remembered(memory, 'sentAt'),
  decide: ({ data }) =>
    concludes({
      turn: { duties: ['marketing', 'production-technology', 'finance'], account: 'utility' },
      establishes: { contractNo: data.contractNo },
      remembers: { drafted: true, countersigned: [], capacityKva: data.contractCapacityKva, termFrom: data.termFrom },
    }),
});
