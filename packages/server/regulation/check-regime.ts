import { type CaseKind, type LimitRow, type Regime, type SupplyKind } from '@jiedian/domain/limits/regime.ts';
import { appliesTo, exemptionFor, limitsOf, specificity, subject, totalFor } from '@jiedian/domain/limits/limit-for.ts';

/** The steps of a process that the utility owes, by process id: what a covering regime must limit. */
export type OwedSteps = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a regime beyond its shape: gaps, two rows for one case, splits longer than the whole. Empty when sound. */
export function checkRegime(regime: Regime, covers: readonly string[], owed: OwedSteps): readonly string[] {
  const problems = [...doubled(regime), ...dangling(regime)];
  for (const process of new Set([...covers, ...regime.limits.map((row) => row.process)])) {
    for (const kind of kindsOf(process)) {
      const rows = limitsOf(regime, kind);
      if (covers.includes(process)) problems.push(...gaps(regime, rows, kind, owed[process]));
      problems.push(...ambiguous(regime, kind), ...tooLong(regime, rows, kind));
    }
  }
  return [...new Set(problems)];
}

function kindsOf(process: string): readonly CaseKind[] {
  const supplyKinds: readonly SupplyKind[] = process === 'lv-connection' ? ['lv'] : process === 'hv-connection' ? ['hv-single', 'hv-dual'] : ['lv', 'hv-single', 'hv-dual'];
  const bits = [false, true];
  return supplyKinds.flatMap((supplyKind) => bits.flatMap((ordinary) => bits.flatMap((externalWorks) =>
    bits.map((resident) => ({ process, supplyKind, businessType: 'new', ordinary, externalWorks, resident })))));
}

const words = (kind: CaseKind): string => `${kind.process}, ${kind.supplyKind}, ${kind.ordinary ? 'ordinary' : 'not ordinary'}`;

function doubled(regime: Regime): readonly string[] {
  const ids = [...regime.limits, ...regime.exemptions].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `row ${id} stands twice`);
}

function dangling(regime: Regime): readonly string[] {
  const ids = new Set(regime.limits.map(({ id }) => id));
  return regime.limits.filter(({ within }) => within !== undefined && !ids.has(within)).map(({ id, within }) => `row ${id} lies within ${within}, which is not there`);
}

function gaps(regime: Regime, rows: readonly LimitRow[], kind: CaseKind, owed: readonly string[] | undefined): readonly string[] {
  if (owed === undefined) return [`covers ${kind.process}, but no such process is known`];
  const limited = new Set(rows.filter((row) => row.kind === 'step' || row.kind === 'repeat').map(({ step }) => step));
  return owed.filter((step) => !limited.has(step) && exemptionFor(regime, step, kind) === null).map((step) => `gap: no limit for ${step} (${words(kind)})`);
}

function ambiguous(regime: Regime, kind: CaseKind): readonly string[] {
  const rows = regime.limits.filter((row) => row.process === kind.process && appliesTo(row.applies, kind));
  return [...Map.groupBy(rows, subject).values()].flatMap((same) => {
    const most = Math.max(...same.map((row) => specificity(row.applies)));
    const best = same.filter((row) => specificity(row.applies) === most).map(({ id }) => id);
    return best.length > 1 ? [`overlap: ${best.join(' and ')} both hold for ${words(kind)}`] : [];
  });
}

function tooLong(regime: Regime, rows: readonly LimitRow[], kind: CaseKind): readonly string[] {
  const problems: string[] = [];
  const open = rows.filter((row) => row.kind !== 'cap' && exemptionFor(regime, row.step, kind) === null);
  for (const whole of open) {
    const parts = open.filter((row) => row.within === whole.id);
    if (lengthOf(parts) > whole.days) problems.push(`the parts of ${whole.id} add up to ${lengthOf(parts)} days, more than its ${whole.days} (${words(kind)})`);
  }
  const cap = totalFor(regime, kind);
  const counted = open.filter((row) => row.inTotal && !open.some((whole) => whole.id === row.within));
  if (cap !== null && lengthOf(counted) > cap.days) problems.push(`the steps add up to ${lengthOf(counted)} days, more than the cap ${cap.id} of ${cap.days} (${words(kind)})`);
  return problems;
}

/** One after the other; rows with the same `beside` run at the same time. */
function lengthOf(rows: readonly LimitRow[]): number {
  const groups = Map.groupBy(rows, (row) => row.beside ?? row.id);
  return [...groups.values()].reduce((sum, group) => sum + Math.max(...group.map(({ days }) => days)), 0);
}
