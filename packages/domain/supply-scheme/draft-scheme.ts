import { caseAct } from '../glossary/case-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { draftForm } from './draft-form.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'signed-already': {
    zh: '方案已有经理签字。修改后原签字作废、需重新签字；确认修改请勾选“已有签字，修改后原签字作废”。',
    en: 'A manager has signed this draft. A change voids the signature and it must be signed again; to go on, tick “Signed already: the change voids the signature”.',
  },
});

/** A3.3: the two managers draw up the scheme together from the three parts; either may write, both must sign. */
export const draftScheme = caseAct({
  command: 'draft-scheme',
  event: 'scheme-drafted',
  name: { zh: '编制供电方案', en: 'Draft the supply scheme' },
  done: { zh: '编制了供电方案', en: 'drafted the supply scheme' },
  step: 'scheme-drafting',
  by: ['customer-manager', 'project-manager'],
  form: draftForm,
  decide: ({ data, facts, memory }) => {
    const signed = Array.isArray(memory['signed']) ? memory['signed'] : [];
    if (signed.length > 0 && data.voidsSignatures !== true) return refuses(refuse('signed-already'));
    const version = (facts.repliedVersion ?? 0) + 1;
    return concludes({
      turn: { duties: ['customer-manager', 'project-manager'], account: 'utility' },
      remembers: { drafted: true, signed: [], version, validMonths: data.validMonths },
      establishes: { ownershipBoundary: data.ownershipBoundary },
    });
  },
});
