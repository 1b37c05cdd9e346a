import { add, compare, multiply, sum, zero, type Decimal } from '../kernel/decimal.ts';
import type { accessFields } from './access-fields.ts';
import { capacityOfTransformers, oddSizes } from '../glossary/fields/transformers.ts';
import type { DataOf } from '../kernel/form-data.ts';
import { hint, must, type Finding } from '../kernel/form.ts';
import type { JsonObject } from '../kernel/json.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

type Access = DataOf<typeof accessFields>;

const decimalFact = (facts: JsonObject, name: string) => facts[name] as Decimal | undefined;
const isMain = (role: string) => role === 'main' || role === 'mutual';

/** What the access scheme's own values must agree on: open capacity, approved capacity, number of sources, shares of the rule sets. */
export function accessFindings(data: Access, facts: JsonObject): readonly Finding[] {
  return [...sourceFindings(data, facts), ...capacityFindings(data, facts), ...oddSizes('transformersPlan', data.transformersPlan), ...shareFindings(data, facts)];
}

function sourceFindings(data: Access, facts: JsonObject): readonly Finding[] {
  const numbers = data.sources.map((s) => s.no);
  const dual = facts['supplyKind'] === 'hv-dual' && data.sources.length < 2;
  return [
    ...(dual ? [must('sources', 'one-source', { zh: '本户为双（多）电源，请至少填写两路电源。', en: 'This case has more than one source. Enter at least two.' })] : []),
    ...data.sources.flatMap((s, i): Finding[] => [
      ...(numbers.indexOf(s.no) < i ? [must(`sources.${i}.no`, 'number-twice', { zh: `电源编号 ${s.no} 重复，请另编。`, en: `Source number ${s.no} is used twice. Choose another.` })] : []),
      ...(s.afterWorks && facts['works-needed'] !== true
        ? [must(`sources.${i}.afterWorks`, 'no-works', { zh: '勘查结论为不需电网侧配套工程，不能选“投运后供电”；如确需配套，请先由客户经理变更勘查结论。', en: 'The survey found no grid works needed, so this cannot be supplied after works. If works are needed, have the survey changed first.' })]
        : []),
      ...(!s.afterWorks && compare(s.supplyKva, s.openCapacityKva) > 0
        ? [must(`sources.${i}.supplyKva`, 'above-open-capacity', { zh: `供电容量大于该线路可开放容量 ${s.openCapacityKva} kVA，请改选电源点或减少此路容量。`, en: `More than the ${s.openCapacityKva} kVA open on the feeder. Choose another source or supply less here.` })]
        : []),
    ]),
  ];
}

function capacityFindings(data: Access, facts: JsonObject): readonly Finding[] {
  const approved = decimalFact(facts, 'approvedCapacityKva');
  if (approved === undefined) return [];
  const main = sum(data.sources.filter((s) => isMain(s.role)).map((s) => s.supplyKva));
  const installed = add(capacityOfTransformers(data.transformersPlan), data.hvMotorsKva ?? zero);
  return [
    ...(compare(main, approved) < 0 ? [must('sources', 'main-too-small', { zh: `主供电源容量合计 ${main} kVA，小于核定容量 ${approved} kVA，请补足。`, en: `The main sources supply ${main} kVA together, less than the approved ${approved} kVA. Make up the difference.` })] : []),
    ...(compare(installed, approved) !== 0 ? [must('transformersPlan', 'not-approved-capacity', { zh: `受电变压器与高压电动机合计 ${installed} kVA，与核定容量 ${approved} kVA 不等，请核对。`, en: `Transformers and high-voltage motors come to ${installed} kVA, not the approved ${approved} kVA. Compare them.` })] : []),
  ];
}

const percentOf = (whole: Decimal, share: Decimal) => multiply(multiply(whole, share), '0.01' as Decimal);

function shareFindings(data: Access, facts: JsonObject): readonly Finding[] {
  const installed = capacityOfTransformers(data.transformersPlan);
  const [least, most] = [ruleNumber(facts, 'reactive-share-from'), ruleNumber(facts, 'reactive-share-to')];
  const outside = (least && compare(data.reactiveKvar, percentOf(installed, least)) < 0) || (most && compare(data.reactiveKvar, percentOf(installed, most)) > 0);
  const share = ruleNumber(facts, 'emergency-supply-share');
  const security = decimalFact(facts, 'securityLoadKw');
  const needed = share && security ? percentOf(security, share) : undefined;
  return [
    ...(outside ? [hint('reactiveKvar', 'reactive-share', { zh: `无功补偿一般为变压器容量的 ${least ?? '0'}%–${most ?? '100'}%，请核对。`, en: `Compensation is usually ${least ?? '0'}–${most ?? '100'} % of transformer capacity. Look again.` })] : []),
    ...(needed && data.emergencyKw && compare(data.emergencyKw, needed) < 0
      ? [must('emergencyKw', 'emergency-too-small', { zh: `自备应急电源应不小于 ${needed} kW（保安负荷的 ${share}%）。`, en: `The own emergency supply must be at least ${needed} kW (${share} % of the security load).` })]
      : []),
  ];
}
