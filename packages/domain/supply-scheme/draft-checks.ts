import type { AccessPart, MeteringPart, TariffPart } from '../glossary/scheme-parts.ts';
import type { accessFields } from './access-fields.ts';
import { accessPartOf, meteringPartOf, tariffPartOf } from './scheme-parts.ts';
import { compare, type Decimal } from '../kernel/decimal.ts';
import type { DataOf } from '../kernel/form-data.ts';
import { must, type Finding } from '../kernel/form.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { meteringFields } from './metering-fields.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';
import { schemeConflicts, type Parts } from './scheme-conflicts.ts';
import type { tariffFields } from './tariff-fields.ts';

type Draft = DataOf<typeof accessFields> & DataOf<typeof meteringFields> & DataOf<typeof tariffFields> & { readonly approvedCapacityKva: Decimal };

const pathOf = { access: 'sources', metering: 'meteringPoints', tariff: 'tariffs' } as const;
const wordsOf = {
  access: { zh: '接入系统方案', en: 'the access scheme' }, metering: { zh: '计量方案', en: 'the metering scheme' }, tariff: { zh: '电价方案', en: 'the tariff scheme' },
} as const;

/** The draft repeats the three parts word for word, and they do not contradict each other: what is wrong goes back to its department. */
export function partFindings(data: Draft, facts: JsonObject): readonly Finding[] {
  const made = partsMade(facts);
  const approved = made.approvedCapacityKva;
  const drafted = { access: accessPartOf(data), metering: meteringPartOf(data), tariff: tariffPartOf(data) };
  const changed = (['access', 'metering', 'tariff'] as const).filter((part) => made[part] !== undefined && made[part]?.print !== drafted[part].print);
  return [
    ...changed.map((part) => must(pathOf[part], 'differs-from-part', {
      zh: `与${wordsOf[part].zh}不一致。请恢复原内容；需要修改的，退回该部分由责任部门修改。`, en: `This differs from ${wordsOf[part].en}. Restore it, or return that part so that its department changes it.`,
    })),
    ...(approved !== undefined && compare(approved, data.approvedCapacityKva) !== 0
      ? [must('approvedCapacityKva', 'not-approved-capacity', { zh: `勘查核定容量为 ${approved} kVA，请更正。`, en: `The survey approved ${approved} kVA. Correct it.` })]
      : []),
    ...conflictFindings({ ...drafted, approvedCapacityKva: data.approvedCapacityKva }),
  ];
}

const conflictFindings = (parts: Parts): readonly Finding[] =>
  schemeConflicts(parts).map((c) => must(pathOf[c.parts[0] ?? 'access'], `conflict-${c.code}`, {
    zh: `三方案不一致：${c.text.zh}请退回${c.parts.map((p) => wordsOf[p].zh).join('或')}修改。`, en: `The parts contradict each other: ${c.text.en} Return ${c.parts.map((p) => wordsOf[p].en).join(' or ')}.`,
  }));

/** The parts as their departments made them. */
export const partsMade = (facts: JsonObject): Parts => ({
  access: facts['accessPart'] as AccessPart | undefined, metering: facts['meteringPart'] as MeteringPart | undefined, tariff: facts['tariffPart'] as TariffPart | undefined,
  approvedCapacityKva: facts['approvedCapacityKva'] as Decimal | undefined,
});

export const knownConflicts = (facts: JsonObject): readonly Finding[] => conflictFindings(partsMade(facts));

/** Validity by the rule set, and the reservation that follows from the sources; what a person typed stays. */
export function followingValues(data: Partial<Draft & { validMonths: number; reserved: readonly { equipment: string; kva: Decimal }[] }>, facts: JsonObject) {
  const months = ruleNumber(facts, 'scheme-validity-hv');
  return {
    ...(data.validMonths === undefined && months !== undefined ? { validMonths: Number(months) } : {}),
    ...(data.reserved === undefined && data.sources !== undefined ? { reserved: data.sources.map((s) => ({ equipment: `${s.substation} ${s.feeder}`, kva: s.supplyKva })) } : {}),
  };
}
