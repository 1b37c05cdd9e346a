import type { Decimal } from '../kernel/decimal.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import { must, type Finding } from '../kernel/form.ts';

export type OpenDefect = { readonly no: string; readonly grade: string; readonly words: string };
export type CheckedFirm = { readonly role: string; readonly name: string; readonly creditCode: string; readonly maxKv: Decimal; readonly validTo: BusinessDate };
type Row = { readonly item: string; readonly verdict: string };
type Defect = OpenDefect & { readonly item?: string };
type Rectified = { readonly no: string; readonly verdict: string };
type OnSite = { readonly role: string; readonly name: string; readonly same: boolean };

/** Every failed row has its defect. */
export function checklistFindings(rows: readonly Row[], defects: readonly Defect[]): readonly Finding[] {
  const covered = new Set(defects.map((d) => d.item));
  return rows.flatMap((row, i) =>
    row.verdict !== 'failed' || covered.has(row.item) ? [] : [must(`checklist.${i}.verdict`, 'defect-missing', {
      zh: '此条不合格，请在缺陷表中登记并选择对应条目。', en: 'This item failed. Enter a defect for it in the table of defects, naming the item.',
    })]);
}

/** Defects of earlier rounds that are not answered in this one. */
export function unansweredFindings(open: readonly OpenDefect[], rectified: readonly Rectified[]): readonly Finding[] {
  const missing = open.filter((d) => !rectified.some((r) => r.no === d.no));
  return missing.length === 0 ? [] : [must('rectified', 'defects-unanswered', {
    zh: `缺陷 ${missing.map((d) => d.no).join('、')} 还没有复验结论。`, en: `Defects ${missing.map((d) => d.no).join(', ')} have not been inspected again.`,
  })];
}

/** What stays open after this round: what failed again, and what is new. */
export const defectsLeft = (open: readonly OpenDefect[], rectified: readonly Rectified[], found: readonly OpenDefect[]): readonly OpenDefect[] => [
  ...open.filter((d) => !rectified.some((r) => r.no === d.no && r.verdict === 'passed')),
  ...found.map(({ no, grade, words }) => ({ no, grade, words })),
];

/** 严重 or 危急: must be put right before energisation. */
export const blocking = (defects: readonly OpenDefect[]): readonly OpenDefect[] => defects.filter((d) => d.grade !== 'general');

/** Two defects with one number cannot be told apart in the next round. */
export function numberTwice(open: readonly OpenDefect[], found: readonly OpenDefect[]): readonly Finding[] {
  const seen = new Set(open.map((d) => d.no));
  return found.flatMap((d, i) => {
    if (!seen.has(d.no)) { seen.add(d.no); return []; }
    return [must(`defects.${i}.no`, 'number-twice', { zh: `缺陷编号 ${d.no} 已用过，请另编。`, en: `Defect number ${d.no} is already used. Choose another.` })];
  });
}

/** 施工、试验单位核对: a firm that was not checked, or whose licence has run out, may not stand behind a passing result. */
export function firmFindings(checked: readonly CheckedFirm[], onSite: readonly OnSite[], today: BusinessDate): readonly Finding[] {
  return onSite.flatMap((firm, i) => {
    const known = checked.find((c) => c.role === firm.role && c.name === firm.name);
    if (!firm.same || !known) return [must(`firmsOnSite.${i}.name`, 'firm-not-checked', { zh: `${firm.name} 未经资质审核，请先办理资质审核。`, en: `${firm.name} has not been checked. Have its papers checked first.` })];
    return known.validTo >= today ? [] : [must(`firmsOnSite.${i}.name`, 'licence-expired', { zh: `${firm.name} 的资质已于 ${known.validTo} 到期，请补充有效资质。`, en: `The licence of ${firm.name} ran out on ${known.validTo}. A valid one is needed.` })];
  });
}
