import { blocking, checklistFindings, defectsLeft, firmFindings, numberTwice, unansweredFindings, type CheckedFirm, type OpenDefect } from '../glossary/inspection-checks.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import { must, type Finding } from '../kernel/form.ts';
import type { JsonObject } from '../kernel/json.ts';

type Inspected = {
  readonly result: string;
  readonly checklist: readonly { readonly item: string; readonly verdict: string }[];
  readonly defects?: readonly (OpenDefect & { readonly item?: string })[];
  readonly rectified?: readonly { readonly no: string; readonly verdict: string }[];
  readonly firmsOnSite: readonly { readonly role: string; readonly name: string; readonly same: boolean }[];
  readonly paperReview: readonly { readonly paper: string; readonly verdict: string }[];
  readonly interlockProven?: boolean;
  readonly emergencySupplyProven?: boolean;
  readonly temporarySupply: string;
};

export const openDefectsOf = (facts: { readonly completionDefects?: readonly OpenDefect[] }): readonly OpenDefect[] => facts.completionDefects ?? [];

/** More than one source, or an own supply: the interlock must be tried (Gate G). */
const needsInterlock = (facts: JsonObject) => Number(facts['sourcesCount'] ?? 1) > 1 || facts['hasOwnSupply'] === true;

/** What a recorded completion inspection must agree on; the stricter part only holds for a passing result. */
export function inspectionFindings(data: Inspected, facts: JsonObject, today: BusinessDate): readonly Finding[] {
  const open = openDefectsOf(facts as never);
  const found = data.defects ?? [];
  const left = defectsLeft(open, data.rectified ?? [], found);
  return [
    ...checklistFindings(data.checklist, found),
    ...unansweredFindings(open, data.rectified ?? []),
    ...numberTwice(open, found),
    ...(data.result === 'passed' ? passingFindings(data, facts, left, today) : failingFindings(left)),
  ];
}

const failingFindings = (left: readonly OpenDefect[]): readonly Finding[] =>
  left.length > 0 ? [] : [must('defects', 'no-defect', { zh: '结论为不合格时，请至少登记一项缺陷。', en: 'When the result is “failed”, enter at least one defect.' })];

function passingFindings(data: Inspected, facts: JsonObject, left: readonly OpenDefect[], today: BusinessDate): readonly Finding[] {
  const serious = blocking(left).length;
  const papers = data.paperReview.filter((p) => p.verdict === 'failed').length;
  const important = facts['grade'] !== undefined && facts['grade'] !== 'ordinary';
  return [
    ...(serious > 0 ? [must('result', 'defects-open', { zh: `有 ${serious} 项严重或危急缺陷未消除，结论应为不合格。`, en: `${serious} serious or critical defects are open, so the result must be “failed”.` })] : []),
    ...(papers > 0 ? [must('result', 'papers-failed', { zh: `有 ${papers} 项资料不合格，请补齐后再下合格结论。`, en: `${papers} papers did not pass. Have them put right before the result can be “passed”.` })] : []),
    ...(needsInterlock(facts) && data.interlockProven !== true ? [must('interlockProven', 'interlock-not-proven', { zh: '多电源或自备电源应试验闭锁、切换并合格。', en: 'With several sources or own generation, the interlock and switch-over must be tested and passed.' })] : []),
    ...(important && data.emergencySupplyProven !== true ? [must('emergencySupplyProven', 'emergency-not-proven', { zh: '重要用户的应急电源和预案应到位。', en: 'An important customer’s emergency supply and plan must be in place.' })] : []),
    ...firmFindings((facts['contractors'] ?? []) as unknown as readonly CheckedFirm[], data.firmsOnSite, today),
  ];
}
