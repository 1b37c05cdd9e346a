import type { Asked, Conclusion } from '../kernel/act.ts';
import type { CaseFacts } from '../glossary/case-facts.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import type { Decimal } from '../kernel/decimal.ts';
import { doesNotQualify } from './qualifies.ts';
import type { Field, Prefill, Shape } from '../kernel/field.ts';
import { firmFields } from './firm-fields.ts';
import { form } from '../kernel/form.ts';
import { inspectionResults } from '../glossary/lists/inspection-result.ts';
import type { JsonObject } from '../kernel/json.ts';
import { namedIn } from './name-contractor.ts';
import type { OutsideFacts } from '../glossary/outside-facts.ts';
import { refusals, type Refusal } from '../kernel/refusal.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

const refuse = refusals({
  'not-named': { zh: '客户没有报送这类单位，或已经审核过。请核对承揽内容。', en: 'The customer has named no firm for this work, or it has already been checked. Check the work selected.' },
  'other-firm': { zh: '统一社会信用代码与客户报送的单位不一致，请核对。', en: 'The credit code differs from the firm the customer named. Compare them.' },
});

type FromCustomer<S extends Shape> = { readonly [K in keyof S]: S[K] & { readonly prefill: Prefill } };
const asNamed = <const S extends Shape>(fields: S, event: string): FromCustomer<S> =>
  Object.fromEntries(Object.entries(fields).map(([field, described]): [string, Field] => [field, { ...described, prefill: { from: 'act', event, field } }])) as FromCustomer<S>;

const formFor = (code: string, event: string) =>
  form({
    code,
    title: { zh: '设计、施工、试验单位资质审核', en: 'Contractor check' },
    paper: 'contractor-record',
    fields: {
      ...asNamed(firmFields, event),
      queryShot: { kind: 'files', accept: 'papers', min: 1, max: 10, paper: 'licence-query', need: 'always', label: { zh: '资质查询截图', en: 'Screenshot of the licence query' } },
      queriedAt: { kind: 'instant', past: true, need: 'always', label: { zh: '查询时间', en: 'Time of query' } },
      result: { kind: 'choice', list: inspectionResults, only: ['passed', 'failed'], need: 'always', label: { zh: '审核结论', en: 'Result' } },
      opinion: { kind: 'text', max: 1000, lines: 3, need: { when: { field: 'result', is: ['failed'] }, words: { zh: '不合格时填写', en: 'when not passed' }, else: 'optional' }, label: { zh: '意见', en: 'Opinion' } },
      ...commonFields,
    },
    phrases: [
      { zh: '经查询资质有效，许可范围满足本工程。', en: 'Checked: the licence is valid and covers these works.' },
      { zh: '许可电压等级不满足要求，请另行委托。', en: 'The licensed voltage is too low for these works. Please name another firm.' },
    ],
  });

export const checkContractorForm = formFor('contractor-check', 'contractor-named');
export const checkAddedContractorForm = formFor('added-contractor-check', 'contractor-added');

type Asks = Asked<typeof checkContractorForm.fields, CaseFacts & OutsideFacts>;
type Checked = { readonly refusal: Refusal } | { readonly passed: boolean; readonly left: { readonly [role: string]: JsonObject }; readonly contractors: JsonObject[] };

/** Checks one named firm; what is left to check, and the firms checked so far. */
function check({ data, facts, memory, today, doneAt }: Asks): Checked {
  const waiting = namedIn(memory);
  const known = waiting[data.role];
  if (!known) return { refusal: refuse('not-named') };
  if (known['creditCode'] !== data.creditCode) return { refusal: refuse('other-firm') };
  const left = Object.fromEntries(Object.entries(waiting).filter(([role]) => role !== data.role));
  const before = (facts.contractors ?? []).map((c) => ({ ...c }));
  if (data.result === 'failed') return { passed: false, left, contractors: before };
  const why = doesNotQualify(data, {
    neededKv: (facts.supplyVoltage ?? facts.requestedVoltage) as Decimal | undefined, today, worksUntil: facts.expectedCompletion,
    doneAt, queriedAt: data.queriedAt, queryMaxDays: ruleNumber(facts, 'licence-query-age'),
  });
  if (why) return { refusal: why };
  const firm = { role: data.role, name: data.firm, creditCode: data.creditCode, maxKv: data.maxKv, validTo: data.validTo };
  return { passed: true, left, contractors: [...before.filter((c) => !(c.role === firm.role && c.creditCode === firm.creditCode)), firm] };
}

const described = { name: { zh: '审核单位资质', en: 'Check the firm’s papers' }, done: { zh: '审核了受电工程单位资质', en: 'checked a firm’s papers' }, by: ['customer-manager'] } as const;

/** A3.2: licence kind, voltage cap, validity and query evidence; the step is passed once a design firm is, and none named waits. */
export const checkContractor = caseAct({
  ...described,
  command: 'check-contractor',
  event: 'contractor-checked',
  step: 'contractor-check',
  form: checkContractorForm,
  outcomes: { passed: { zh: '资质合格', en: 'qualified' } },
  offered: (memory) => Object.keys(namedIn(memory)).length > 0,
  decide: (asked) => {
    const result = check(asked);
    if ('refusal' in result) return refuses(result.refusal);
    const waits = Object.keys(result.left).length > 0;
    const designed = result.contractors.some((c) => c['role'] === 'design');
    const establishes = { contractors: result.contractors };
    if (designed && !waits) return concludes({ outcome: 'passed', establishes: { ...establishes, 'contractors-checked': true } });
    const turn: Conclusion['turn'] = waits ? { duties: ['customer-manager'], account: 'utility' } : { duties: ['customer', 'agent', 'counter'], account: 'customer' };
    return concludes({ turn, remembers: { named: result.left }, establishes });
  },
});

export const checkAddedContractor = caseAct({
  ...described,
  command: 'check-added-contractor',
  event: 'added-contractor-checked',
  step: null,
  aside: 'contractors',
  form: checkAddedContractorForm,
  offered: (memory) => Object.keys(namedIn(memory)).length > 0,
  decide: (asked) => {
    const result = check(asked);
    return 'refusal' in result ? refuses(result.refusal) : concludes({ remembers: { named: result.left }, establishes: { contractors: result.contractors } });
  },
});
