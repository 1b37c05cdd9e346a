import { caseAct } from '../glossary/case-act.ts';
import { commonFields, opinionField } from '../kernel/common-fields.ts';
import { compare, type Decimal } from '../kernel/decimal.ts';
import { concludes } from '../kernel/act.ts';
import type { DataOf } from '../kernel/form-data.ts';
import { form, must, type Finding } from '../kernel/form.ts';
import type { JsonObject } from '../kernel/json.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';
import { tariffFields } from './tariff-fields.ts';
import { tariffPartOf } from './scheme-parts.ts';
import { withAmounts, wrongAmounts } from '../glossary/fields/fee-rows.ts';

/** Two-part from its threshold (发改价格〔2023〕526号), none below the threshold of choice; class and form must agree; fees add up. */
export function tariffFindings(data: DataOf<typeof tariffFields>, facts: JsonObject): readonly Finding[] {
  const capacity = facts['approvedCapacityKva'] as Decimal | undefined;
  const [from, choice] = [ruleNumber(facts, 'twoPartFromKva'), ruleNumber(facts, 'twoPartChoiceFromKva')];
  return [
    ...data.tariffs.flatMap((t, i): Finding[] => {
      const business = t.tariffClass.startsWith('business');
      const disagree = business ? (t.tariffClass === 'business-two-part') !== (t.billing === 'two-part') : t.billing === 'two-part';
      if (disagree) return [must(`tariffs.${i}.billing`, 'class-and-form', { zh: '电价类别与单一/两部制不一致，请统一。', en: 'The tariff class and the form (single- or two-part) do not agree. Make them agree.' })];
      if (!business || capacity === undefined) return [];
      if (t.billing === 'single' && from && compare(capacity, from) >= 0 && t.singleReason === undefined) {
        return [must(`tariffs.${i}.billing`, 'two-part-due', { zh: `容量 ${from} kVA 及以上工商业用户执行两部制；原单一制用户选择保留的，请填写依据。`, en: `From ${from} kVA business customers are on the two-part tariff. Where an existing customer keeps single-part, give the ground.` })];
      }
      const early = t.billing === 'two-part' && choice && compare(capacity, choice) < 0;
      return early ? [must(`tariffs.${i}.billing`, 'two-part-too-small', { zh: `容量不足 ${choice} kVA 的工商业用户执行单一制。`, en: `Below ${choice} kVA business customers are on the single-part tariff.` })] : [];
    }),
    ...wrongAmounts('feeRows', data.feeRows ?? []),
  ];
}

export const tariffSchemeForm = form({
  code: 'tariff-scheme',
  title: { zh: '电价方案', en: 'Tariff scheme' },
  fields: { ...tariffFields, opinion: opinionField, ...commonFields },
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
