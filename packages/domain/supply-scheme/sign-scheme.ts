import { caseAct } from '../glossary/case-act.ts';
import { commonFields, opinionField } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import { managerDuties } from '../glossary/duty.ts';
import { refusals } from '../kernel/refusal.ts';
import { schemeConflicts } from './scheme-conflicts.ts';
import { signedBy } from '../glossary/fields/signed-by.ts';

const refuse = refusals({
  'signed-by-you': { zh: '您已签字，等待另一位经理签字。', en: 'You have signed. The other manager’s signature is awaited.' },
  'not-a-manager': { zh: '供电方案由客户经理和项目经理签字。', en: 'The scheme is signed by the customer manager and the project manager.' },
  'conflicts-open': (p: { count: number }) => ({ zh: `三方案还有 ${p.count} 处不一致，请先退回相应部分修改。`, en: `The three parts still contradict each other in ${p.count} places. Return the parts concerned first.` }),
});

export const signSchemeForm = form({
  code: 'sign-scheme',
  title: { zh: '双经理签字', en: 'Signatures of the two managers' },
  fields: { signature: signedBy({ zh: '经理', en: 'manager' }), opinion: opinionField, ...commonFields },
});

/** A3.3: one manager alone cannot finish the scheme; the second signature closes the drafting. */
export const signScheme = caseAct({
  command: 'sign-scheme',
  event: 'scheme-signed',
  name: { zh: '签署供电方案', en: 'Sign the supply scheme' },
  done: { zh: '签署了供电方案', en: 'signed the supply scheme' },
  step: 'scheme-drafting',
  by: ['customer-manager', 'project-manager'],
  form: signSchemeForm,
  outcomes: { drafted: { zh: '两位经理均已签字', en: 'signed by both managers' } },
  offered: (memory) => memory['drafted'] === true,
  decide: ({ facts, memory, actor }) => {
    const duty = isPerson(actor) ? actor.duty : undefined;
    if (duty !== 'customer-manager' && duty !== 'project-manager') return refuses(refuse('not-a-manager'));
    const signed = Array.isArray(memory['signed']) ? memory['signed'] : [];
    if (signed.includes(duty)) return refuses(refuse('signed-by-you'));
    const conflicts = schemeConflicts({ access: facts.accessPart, metering: facts.meteringPart, tariff: facts.tariffPart, approvedCapacityKva: facts.approvedCapacityKva });
    if (conflicts.length > 0) return refuses(refuse('conflicts-open', { count: conflicts.length }));
    const now = [...signed, duty];
    const waiting = managerDuties.filter((d) => !now.includes(d));
    if (waiting.length > 0) return concludes({ turn: { duties: waiting, account: 'utility' }, remembers: { signed: now } });
    return concludes({
      outcome: 'drafted',
      remembers: { signed: now },
      establishes: { schemeVersion: Number(memory['version'] ?? 1), schemeValidMonths: Number(memory['validMonths'] ?? 0) },
    });
  },
});
