import { caseAct } from '../glossary/case-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'still-valid': { zh: '供电方案还在有效期内。', en: 'The scheme is still valid.' },
});

/** Sent by the clock on the day after the last one, never by a person: a scheme that nobody confirmed in time ends the case and frees its reservation. */
export const expireScheme = caseAct({
  command: 'expire-scheme',
  event: 'scheme-expired',
  name: { zh: '方案失效', en: 'Let the scheme expire' },
  done: { zh: '因逾期未确认，供电方案失效', en: 'let the scheme expire, as it was not confirmed in time' },
  step: 'scheme-confirmation',
  by: [],
  form: form({ code: 'expire-scheme', title: { zh: '供电方案失效', en: 'The scheme expires' }, fields: {} }),
  decide: ({ facts, today, doneAt }) => {
    if (facts.schemeValidUntil === undefined || today <= facts.schemeValidUntil) return refuses(refuse('still-valid'));
    return concludes({ signal: 'scheme-expiry', establishes: { terminatedAs: 'scheme-expired', terminatedAt: doneAt } });
  },
});
