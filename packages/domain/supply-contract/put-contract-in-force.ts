import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { compare, isDecimal } from '../kernel/decimal.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { kva } from '../glossary/fields/units.ts';
import { refusals } from '../kernel/refusal.ts';
import { remembered } from '../kernel/memory.ts';

const refuse = refusals({
  'authority-too-small': (p: { limitKva: string; capacityKva: string }) => ({
    zh: `授权容量上限为 ${p.limitKva} kVA，合同容量为 ${p.capacityKva} kVA，请由有权限的人签订。`,
    en: `The authority reaches to ${p.limitKva} kVA; the contract is for ${p.capacityKva} kVA. It must be signed by somebody with the authority.`,
  }),
});

/** The utility's signature: the county manager, or the holder of a written authority up to its capacity limit. */
export const inForceForm = form({
  code: 'contract-in-force',
  title: { zh: '合同盖章生效', en: 'Contract sealed and in force' },
  paper: 'contract',
  fields: {
    byAuthority: { kind: 'yes-no', need: 'always', label: { zh: '凭授权书签订', en: 'Signed under written authority' } },
    authorityLimitKva: {
      kind: 'decimal', unit: kva, places: 2, above: '0', label: { zh: '授权容量上限', en: 'Capacity limit of the authority' },
      need: { when: { field: 'byAuthority', is: [true] }, words: { zh: '凭授权书签订时填写', en: 'when under an authority' } },
    },
    authority: {
      kind: 'files', accept: 'papers', min: 1, max: 3, paper: 'authority-letter', label: { zh: '授权书', en: 'Authority' },
      need: { when: { field: 'byAuthority', is: [true] }, words: { zh: '凭授权书签订时上传', en: 'when under an authority' } },
    },
    signature: { kind: 'signature', personal: 'signature', need: 'always', whose: { zh: '供电方签约人', en: 'Signatory of the utility' }, label: { zh: '签约人签字', en: 'Signature' } },
    sealedCopy: { kind: 'files', accept: 'papers', min: 1, max: 5, need: 'always', paper: 'contract', label: { zh: '双方签章合同', en: 'Contract signed and sealed by both' } },
    ...commonFields,
  },
});

/** Both sides have signed: the contract is in force, one of the conditions of energisation (gate). */
export const putContractInForce = caseAct({
  command: 'put-contract-in-force',
  event: 'contract-put-in-force',
  name: { zh: '合同盖章生效', en: 'Seal the contract and put it in force' },
  done: { zh: '办理了合同签订', en: 'completed the signing of the contract' },
  step: 'supply-contract',
  by: ['unit-head', 'branch-head', 'reviewer'],
  form: inForceForm,
  outcomes: { 'in-force': { zh: '合同生效', en: 'in force' } },
  offered: (memory) => remembered(memory, 'returnedAt'),
  decide: ({ data, memory, doneAt }) => {
    const capacityKva = memory['capacityKva'];
    const limitKva = data.authorityLimitKva;
    if (limitKva !== undefined && typeof capacityKva === 'string' && isDecimal(capacityKva) && compare(capacityKva, limitKva) > 0) {
      return refuses(refuse('authority-too-small', { limitKva, capacityKva }));
    }
    return concludes({ outcome: 'in-force', establishes: { contractInForceAt: doneAt } });
  },
});
