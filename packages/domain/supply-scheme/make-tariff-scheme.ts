import { caseAct } from '../glossary/case-act.ts';
import { commonFields, opinionField } from '../kernel/common-fields.ts';
import { compare, type Decimal } from '../kernel/decimal.ts';
import { concludes } from '../kernel/act.ts';
import type { DataOf } from '../kernel/form-data.ts';
import { form, must, type Finding } from '../kernel/form.ts';
import type { JsonObject } from '../kernel/json.ts';
import { kept } from '../glossary/fields/kept.ts';
import type { TariffForm } from '../glossary/outside-facts.ts';
import { tariffFields } from './tariff-fields.ts';
import { tariffPartOf } from './scheme-parts.ts';
import { withAmounts, wrongAmounts } from '../glossary/fields/fee-rows.ts';

const applies = (form: TariffForm, kva: Decimal): boolean =>
  (form.fromKva === undefined || compare(kva, form.fromKva) >= 0) && (form.overKva === undefined || compare(kva, form.overKva) > 0)
  && (form.toKva === undefined || compare(kva, form.toKva) <= 0) && (form.belowKva === undefined || compare(kva, form.belowKva) < 0);

/** Single- or two-part by capacity (发改价格〔2023〕526号); class and form must agree; fees are price times quantity. */
export function tariffFindings(data: DataOf<typeof tariffFields>, facts: JsonObject): readonly Finding[] {
  const capacity = facts['approvedCapacityKva'] as Decimal | undefined;
  const forms = (facts['tariffForms'] ?? []) as unknown as readonly TariffForm[];
  const allowed = capacity === undefined ? undefined : forms.find((f) => applies(f, capacity))?.form;
  return [
    ...data.tariffs.flatMap((t, i): Finding[] => {
      const at = `tariffs.${i}.billing`;
      const business = t.tariffClass.startsWith('business');
      const disagree = business ? (t.tariffClass === 'business-two-part') !== (t.billing === 'two-part') : t.billing === 'two-part';
      if (disagree) return [must(at, 'class-and-form', { zh: '电价类别与单一/两部制不一致，请统一。', en: 'The tariff class does not match the form (single- or two-part). Correct one of them.' })];
      if (!business || !allowed || allowed.includes(t.billing === 'single' ? 'single-part' : 'two-part')) return [];
      if (t.billing === 'two-part') return [must(at, 'two-part-too-small', { zh: `核定容量 ${capacity} kVA 的工商业用户执行单一制。`, en: `At ${capacity} kVA a business customer is on the single-part tariff.` })];
      return t.singleReason !== undefined ? [] : [must(at, 'two-part-due', { zh: `核定容量 ${capacity} kVA 的工商业用户执行两部制；原单一制用户选择保留的，请填写依据。`, en: `At ${capacity} kVA a business customer is on the two-part tariff. Where an existing customer keeps single-part, give the ground.` })];
    }),
    ...wrongAmounts('feeRows', data.feeRows ?? []),
  ];
}

export const tariffSchemeForm = form({
  code: 'tariff-scheme',
  title: { zh: '电价方案', en: 'Tariff scheme' },
  fields: { ...kept(tariffFields), opinion: opinionField, ...commonFields },
  check: (data, facts) => tariffFindings(data, facts),
  compute: (data) => (data.feeRows === undefined ? {} : { feeRows: withAmounts(data.feeRows) }),
});

/** F1: marketing makes the tariff scheme, in parallel with the other two parts. */
export const makeTariffScheme = caseAct({
  command: 'make-tariff-scheme',
  event: 'tariff-scheme-made',
  name: { zh: '完成电价方案', en: 'Finish the tariff scheme' },
  done: { zh: '完成了电价方案', en: 'finished the tariff scheme' },
  step: 'tariff-scheme',
  by: ['marketing'],
  form: tariffSchemeForm,
  outcomes: { done: { zh: '已编制', en: 'made' } },
  decide: ({ data }) => concludes({ outcome: 'done', establishes: { 'tariff-scheme-valid': true, tariffPart: tariffPartOf(data) } }),
});
