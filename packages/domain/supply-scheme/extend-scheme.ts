import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { approvalResults } from '../glossary/lists/approval-result.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

const refuse = refusals({
  'no-validity': { zh: '供电方案还没有答复，没有有效期可以延长。', en: 'The scheme has not been issued; there is no validity to extend.' },
  'not-later': (p: { until: string }) => ({ zh: `延期日期应晚于现有效期 ${p.until}。`, en: `The new day must lie after the present one, ${p.until}.` }),
  'asked-too-late': (p: { until: string; by: string }) => ({ zh: `方案有效期至 ${p.until}，延期应在 ${p.by} 前申请。请联系客户经理。`, en: `The scheme is valid until ${p.until}; an extension had to be asked for by ${p.by}. Please talk to the customer manager.` }),
  'extended-already': { zh: '本方案已延期过，不能再次延期。', en: 'This scheme has been extended before and cannot be extended again.' },
});

export const askExtensionForm = form({
  code: 'ask-for-extension',
  title: { zh: '申请供电方案延期', en: 'Extend the supply scheme' },
  fields: {
    extendTo: { kind: 'date', from: 'tomorrow', need: 'always', label: { zh: '延期至', en: 'Extend to' } },
    extendReason: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '延期原因', en: 'Reason' } },
    ...commonFields,
  },
});

/** 方案延期: asked for some days before expiry, as often as the rule allows (regulation/parameters †). */
export const askForExtension = caseAct({
  command: 'ask-for-extension',
  event: 'extension-asked-for',
  name: { zh: '申请方案延期', en: 'Request an extension' },
  done: { zh: '申请了供电方案延期', en: 'requested an extension of the scheme' },
  step: null,
  aside: 'scheme-extension',
  by: ['customer', 'agent', 'counter', 'customer-manager'],
  form: askExtensionForm,
  offered: (memory, facts) => facts.schemeValidUntil !== undefined && facts.energisedAt === undefined && memory['asked'] !== true,
  decide: ({ data, facts, today }) => {
    const until = facts.schemeValidUntil;
    if (until === undefined) return refuses(refuse('no-validity'));
    if (data.extendTo <= until) return refuses(refuse('not-later', { until }));
    const days = ruleNumber(facts, 'scheme-extension-asked-before');
    const by = days === undefined ? until : addCalendarDays(until, -Number(days));
    if (today > by) return refuses(refuse('asked-too-late', { until, by }));
    const allowed = ruleNumber(facts, 'scheme-extensions');
    if (allowed !== undefined && (facts.schemeExtensions ?? 0) >= Number(allowed)) return refuses(refuse('extended-already'));
    return concludes({ remembers: { asked: true, extendTo: data.extendTo } });
  },
});

const declined = { when: { field: 'result', is: ['returned'] }, words: { zh: '不同意时填写', en: 'when declined' }, else: 'optional' } as const;

export const grantExtensionForm = form({
  code: 'grant-extension',
  title: { zh: '供电方案延期审批', en: 'Decision on the extension' },
  fields: {
    result: { kind: 'choice', list: approvalResults, need: 'always', label: { zh: '审批结论', en: 'Decision' } },
    extendTo: { kind: 'date', from: 'tomorrow', prefill: { from: 'act', event: 'extension-asked-for', field: 'extendTo' }, label: { zh: '同意延期至', en: 'Extended to' },
      need: { when: { field: 'result', is: ['approved'] }, words: { zh: '同意时填写', en: 'when granted' } } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: declined, label: { zh: '意见', en: 'Opinion' } },
    ...commonFields,
  },
});

/** Granted, the scheme and its reservation hold until the new day; declined, the first day stays. */
export const grantExtension = caseAct({
  command: 'grant-extension',
  event: 'extension-decided',
  name: { zh: '审批方案延期', en: 'Decide on the extension' },
  done: { zh: '审批了供电方案延期', en: 'decided on the extension of the scheme' },
  step: null,
  aside: 'scheme-extension',
  by: ['reviewer', 'marketing', 'unit-head'],
  form: grantExtensionForm,
  offered: (memory) => memory['asked'] === true,
  decide: ({ data, facts }) => {
    const until = facts.schemeValidUntil;
    if (data.result === 'returned' || data.extendTo === undefined) return concludes({ remembers: { asked: false } });
    if (until !== undefined && data.extendTo <= until) return refuses(refuse('not-later', { until }));
    return concludes({ remembers: { asked: false }, establishes: { schemeValidUntil: data.extendTo, schemeExtensions: (facts.schemeExtensions ?? 0) + 1 } });
  },
});
