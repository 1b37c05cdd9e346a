import { compare, type Decimal } from '../kernel/decimal.ts';
import type { DataOf } from '../kernel/form-data.ts';
import { hint, must, type Finding } from '../kernel/form.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { meteringColumns, meteringFields } from './metering-fields.ts';
import type { MeteringRule } from '../glossary/outside-facts.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

type Point = DataOf<typeof meteringColumns>;

/** I = S / (√3·U), amperes to one decimal; 1250 kVA at 10 kV gives 72.2. */
export const fullLoadAmperes = (capacityKva: Decimal, kv: Decimal): number => Math.round((Number(capacityKva) / (Math.sqrt(3) * Number(kv))) * 10) / 10;

/** `100/5` → 100; null when it is no ratio. */
export function primaryOf(ratio: string): number | null {
  const parts = /^([1-9]\d{0,4})\/([15])$/.exec(ratio);
  return parts ? Number(parts[1]) : null;
}

/** What a metering scheme must agree on: unique points, CTs by full load current, class and accuracy by the rule set in force. */
export const meteringFindings = (data: DataOf<typeof meteringFields>, facts: JsonObject): readonly Finding[] =>
  data.meteringPoints.flatMap((point, i) => {
    const at = (column: string) => `meteringPoints.${i}.${column}`;
    const twice = data.meteringPoints.findIndex((p) => p.no === point.no) < i;
    return [
      ...(twice ? [must(at('no'), 'number-twice', { zh: `计量点编号 ${point.no} 重复，请另编。`, en: `Metering point number ${point.no} is used twice. Choose another.` })] : []),
      ...ctFindings(point, at, ruleNumber(facts, 'ct-least-load-share')),
      ...sideFindings(point, at, ruleNumber(facts, 'hv-metering-from')),
      ...classFindings(point, at, (facts['meteringRules'] ?? []) as unknown as readonly MeteringRule[]),
    ];
  });

type At = (column: string) => string;

function ctFindings(point: Point, at: At, leastShare: Decimal | undefined): readonly Finding[] {
  if (point.ctRatio === undefined) {
    return point.side === 'hv-hv' ? [must(at('ctRatio'), 'ct-missing', { zh: '高供高计应装设 CT，请填写变比。', en: 'Metered at high voltage, CTs are needed. Enter the ratio.' })] : [];
  }
  const primary = primaryOf(point.ctRatio);
  if (primary === null) return [must(at('ctRatio'), 'not-a-ratio', { zh: 'CT 变比应写成 100/5 的样子，二次侧为 5 或 1。', en: 'Write the CT ratio like 100/5, with 5 or 1 on the secondary side.' })];
  const full = fullLoadAmperes(point.capacityKva, point.voltage as Decimal);
  if (primary < full) return [must(at('ctRatio'), 'ct-too-small', { zh: `满载电流约 ${full} A，大于 CT 一次额定 ${primary} A，请选更大的变比。`, en: `Full load is about ${full} A, more than the CT’s ${primary} A. Choose a larger ratio.` })];
  const low = leastShare !== undefined && full * 100 < primary * Number(leastShare);
  return low ? [hint(at('ctRatio'), 'ct-too-large', { zh: `满载电流约 ${full} A，不足 CT 额定的 ${leastShare}%，建议选较小的变比。`, en: `Full load is about ${full} A, under ${leastShare} % of the CT’s rating. A smaller ratio is better.` })] : [];
}

function sideFindings(point: Point, at: At, from: Decimal | undefined): readonly Finding[] {
  if (from === undefined || point.side !== 'hv-lv' || compare(point.capacityKva, from) < 0) return [];
  return [hint(at('side'), 'side-by-capacity', { zh: `容量 ${from} kVA 及以上一般采用高供高计，请核对。`, en: `From ${from} kVA metering is usually on the high-voltage side. Look again.` })];
}

function classFindings(point: Point, at: At, rules: readonly MeteringRule[]): readonly Finding[] {
  const due = rules.find((r) => (r.fromKva !== undefined && compare(point.capacityKva, r.fromKva) >= 0) || (r.fromKv !== undefined && compare(point.voltage as Decimal, r.fromKv) >= 0));
  const chosen = rules.find((r) => r.class === point.meteringClass);
  const wrong = (given: string | undefined, allowed: readonly string[]) => given !== undefined && allowed.length > 0 && !allowed.includes(given);
  const say = (column: string, allowed: readonly string[]) =>
    hint(at(column), 'accuracy', { zh: `该计量类别要求精度 ${allowed.join(' 或 ')}，请核对。`, en: `This class asks for accuracy ${allowed.join(' or ')}. Look again.` });
  return [
    ...(due && due.class !== point.meteringClass ? [hint(at('meteringClass'), 'class-by-rule', { zh: '按现行规则集，计量类别与容量（电压）不符，请核对。', en: 'By the rule set in force the class does not fit the capacity or voltage. Look again.' })] : []),
    ...(chosen && wrong(point.meterAccuracy, chosen.meterActive) ? [say('meterAccuracy', chosen.meterActive)] : []),
    ...(chosen && wrong(point.ctAccuracy, chosen.ct) ? [say('ctAccuracy', chosen.ct)] : []),
    ...(chosen && wrong(point.vtAccuracy, chosen.vt) ? [say('vtAccuracy', chosen.vt)] : []),
  ];
}
