import type { Applies, CaseKind, Exemption, LimitRow, Regime } from './regime.ts';

/** True when a row is meant for this kind of case. */
export function appliesTo(applies: Applies, kind: CaseKind): boolean {
  return (
    (applies.supplyKinds?.includes(kind.supplyKind) ?? true) &&
    (applies.businessTypes?.includes(kind.businessType) ?? true) &&
    (applies.ordinary ?? kind.ordinary) === kind.ordinary &&
    (applies.externalWorks ?? kind.externalWorks ?? false) === (kind.externalWorks ?? false) &&
    (applies.resident ?? kind.resident ?? false) === (kind.resident ?? false)
  );
}

/** How many conditions a row makes: of two rows that apply, the one that says more wins. */
export const specificity = (applies: Applies): number => Object.keys(applies).length;

/**
 * The limit that runs from the opening of each visit of `step`, or null where the regime sets none. Limits that begin with something
 * else (the contract, the meter: with the passed inspection) cannot be counted on the visit alone; they and the law's spans are found
 * by {@link limitsOf} and counted by `caseClocks`.
 */
export function limitFor(regime: Regime, step: string, kind: CaseKind): LimitRow | null {
  const rows = regime.limits.filter((row) => row.kind === 'step' && row.starts === undefined && row.step === step && row.process === kind.process);
  return mostSpecific(rows, kind);
}

/**
 * The limit shown at `step` that begins with something else and counts the steps it names (`through`): the contract and the meter from
 * the passed inspection on, the law's span of metering and energisation. A step's own internal limit goes before it, unless it is as
 * long as the span that holds it: the span began earlier and is due first. Null where there is none.
 */
export function startedLimitFor(regime: Regime, step: string, kind: CaseKind): LimitRow | null {
  const rows = regime.limits.filter((row) => (row.kind === 'step' || row.kind === 'span') && row.starts !== undefined && row.through !== undefined && row.step === step && row.process === kind.process);
  const [started, own] = [mostSpecific(rows, kind), limitFor(regime, step, kind)];
  return started === null || own === null || (own.within === started.id && own.days >= started.days) ? started : null;
}

/** The cap on the utility's total time, or null. */
export function totalFor(regime: Regime, kind: CaseKind): LimitRow | null {
  return mostSpecific(regime.limits.filter((row) => row.kind === 'cap' && row.process === kind.process), kind);
}

/** Every limit of a case: for each thing limited (kind, step, start and end) the row that fits best. */
export function limitsOf(regime: Regime, kind: CaseKind): readonly LimitRow[] {
  const groups = Map.groupBy(regime.limits.filter((row) => row.process === kind.process), subject);
  return [...groups.values()].map((rows) => mostSpecific(rows, kind)).filter((row) => row !== null);
}

/** The rule that exempts this kind of case from `step`, or null. An exemption can be called back by hand; the hub knows. */
export function exemptionFor(regime: Regime, step: string, kind: CaseKind): Exemption | null {
  return mostSpecific(regime.exemptions.filter((row) => row.step === step && row.process === kind.process), kind);
}

/** What a row limits; two rows on the same subject compete for a case. */
export function subject(row: LimitRow): string {
  const known = subjects.get(row);
  if (known !== undefined) return known;
  const marks = [...(row.starts ?? []), '→', ...(row.stops === undefined ? [] : [row.stops])];
  const made = JSON.stringify([row.process, row.kind, row.step, marks]);
  subjects.set(row, made);
  return made;
}

// Every clock of every case asks for the same rows' subjects.
const subjects = new WeakMap<LimitRow, string>();

function mostSpecific<Row extends { readonly applies: Applies }>(rows: readonly Row[], kind: CaseKind): Row | null {
  let best: Row | null = null;
  for (const row of rows) {
    if (appliesTo(row.applies, kind) && (best === null || specificity(row.applies) > specificity(best.applies))) best = row;
  }
  return best;
}
