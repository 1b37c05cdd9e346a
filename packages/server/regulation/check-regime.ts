import { type CaseKind, type LimitRow, type Regime, type SupplyKind } from '@jiedian/domain/limits/regime.ts';
import { appliesTo, exemptionFor, limitsOf, specificity, subject, totalFor } from '@jiedian/domain/limits/limit-for.ts';
import { type RowProblem, wrong } from './row-problem.ts';

/** The steps of each process, by its id, and those of them that the utility owes: what a covering regime must limit. */
export type OwedSteps = { readonly owed: Readonly<Record<string, readonly string[]>>; readonly steps: Readonly<Record<string, readonly string[]>> };

/** What is wrong with a regime beyond its shape: gaps, two rows for one case, splits longer than the whole. Empty when sound. */
export function checkRegime(regime: Regime, covers: readonly string[], owed: OwedSteps): readonly RowProblem[] {
  const problems = [...doubled(regime), ...dangling(regime), ...strangers(regime, owed)];
  for (const process of new Set([...covers, ...regime.limits.map((row) => row.process)])) {
    for (const kind of kindsOf(process)) {
      const rows = limitsOf(regime, kind);
      if (covers.includes(process)) problems.push(...gaps(regime, rows, kind, owed.owed[process]));
      problems.push(...ambiguous(regime, kind), ...tooLong(regime, rows, kind));
    }
  }
  return [...new Map(problems.map((problem) => [problem.text.en, problem])).values()];
}

function kindsOf(process: string): readonly CaseKind[] {
  const supplyKinds: readonly SupplyKind[] = process === 'lv-connection' ? ['lv'] : process === 'hv-connection' ? ['hv-single', 'hv-dual'] : ['lv', 'hv-single', 'hv-dual'];
  const bits = [false, true];
  return supplyKinds.flatMap((supplyKind) => bits.flatMap((ordinary) => bits.flatMap((externalWorks) =>
    bits.map((resident) => ({ process, supplyKind, businessType: 'new', ordinary, externalWorks, resident })))));
}

const words = ({ process, supplyKind, ordinary }: CaseKind): string => `${process}, ${supplyKind}, ${ordinary ? 'ordinary' : 'not ordinary'}`;
const supplies = { lv: '低压', 'hv-single': '高压单电源', 'hv-dual': '高压双电源' } as const;
const zhWords = ({ process, supplyKind, ordinary }: CaseKind): string => `${process}，${supplies[supplyKind]}，${ordinary ? '普通客户' : '非普通客户'}`;

function doubled(regime: Regime): readonly RowProblem[] {
  const ids = [...regime.limits, ...regime.exemptions].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => wrong(id, `行 ${id} 重复`, `row ${id} stands twice`));
}

function dangling(regime: Regime): readonly RowProblem[] {
  const ids = new Set(regime.limits.map(({ id }) => id));
  return regime.limits.filter(({ within }) => within !== undefined && !ids.has(within)).map(({ id, within = '' }) => wrong(id, `行 ${id} 归在 ${within} 之内，但没有这一行`, `row ${id} lies within ${within}, which is not there`));
}

/** Rows on a process that is not known, or on a step that it does not have. */
function strangers(regime: Regime, { steps }: OwedSteps): readonly RowProblem[] {
  return [...regime.limits, ...regime.exemptions].flatMap(({ id, process, step }) =>
    steps[process]?.includes(step) === true ? [] : [wrong(id, `流程 ${process} 没有环节 ${step}`, `row ${id}: ${process} has no step ${step}`)]);
}

function gaps(regime: Regime, rows: readonly LimitRow[], kind: CaseKind, owed: readonly string[] | undefined): readonly RowProblem[] {
  if (owed === undefined) return [wrong(undefined, `涵盖流程 ${kind.process}，但没有这个流程`, `covers ${kind.process}, but no such process is known`)];
  const limited = new Set(rows.filter((row) => row.kind === 'step' || row.kind === 'repeat').map(({ step }) => step));
  return owed.filter((step) => !limited.has(step) && exemptionFor(regime, step, kind) === null).map((step) => wrong(undefined, `缺口：环节 ${step} 没有时限（${zhWords(kind)}）`, `gap: no limit for ${step} (${words(kind)})`));
}

function ambiguous(regime: Regime, kind: CaseKind): readonly RowProblem[] {
  const rows = regime.limits.filter((row) => row.process === kind.process && appliesTo(row.applies, kind));
  return [...Map.groupBy(rows, subject).values()].flatMap((same) => {
    const most = Math.max(...same.map((row) => specificity(row.applies)));
    const best = same.filter((row) => specificity(row.applies) === most).map(({ id }) => id);
    return best.length > 1 ? [wrong(best.at(-1), `重叠：${best.join('、')} 同时适用（${zhWords(kind)}）`, `overlap: ${best.join(' and ')} both hold for ${words(kind)}`)] : [];
  });
}

function tooLong(regime: Regime, rows: readonly LimitRow[], kind: CaseKind): readonly RowProblem[] {
  const problems: RowProblem[] = [];
  const open = rows.filter((row) => row.kind !== 'cap' && exemptionFor(regime, row.step, kind) === null);
  for (const whole of open) {
    const parts = open.filter((row) => row.within === whole.id);
    if (lengthOf(parts) > whole.days) problems.push(wrong(whole.id, `${whole.id} 的各部分合计 ${lengthOf(parts)} 天，超过它的 ${whole.days} 天（${zhWords(kind)}）`, `the parts of ${whole.id} add up to ${lengthOf(parts)} days, more than its ${whole.days} (${words(kind)})`));
  }
  const cap = totalFor(regime, kind);
  const counted = open.filter((row) => row.inTotal && !open.some((whole) => whole.id === row.within));
  if (cap !== null && lengthOf(counted) > cap.days) problems.push(wrong(cap.id, `各环节合计 ${lengthOf(counted)} 天，超过总时限 ${cap.id} 的 ${cap.days} 天（${zhWords(kind)}）`, `the steps add up to ${lengthOf(counted)} days, more than the cap ${cap.id} of ${cap.days} (${words(kind)})`));
  return problems;
}

/** One after the other; rows with the same `beside` run at the same time. */
function lengthOf(rows: readonly LimitRow[]): number {
  const groups = Map.groupBy(rows, (row) => row.beside ?? row.id);
  return [...groups.values()].reduce((sum, group) => sum + Math.max(...group.map(({ days }) => days)), 0);
}
