import { type Decimal, compare } from '../kernel/decimal.ts';
import type { Text } from '../kernel/text.ts';
import type { Duty } from '../glossary/duty.ts';
import type { SupplyKind } from './regime.ts';

/** One condition of a row; all that it names must hold. */
export type ApprovalWhen = {
  readonly voltageFromKv?: Decimal;
  readonly capacityFromKva?: Decimal;
  readonly amountFromWan?: Decimal;
  readonly supplyKinds?: readonly SupplyKind[];
  readonly grades?: readonly string[];
  readonly specialLoad?: true;
  readonly workingDaysOver?: number;
  readonly timesFrom?: number;
  readonly afterArchive?: true;
};

export type Reviewer = {
  /** Reviewers of one order act at the same time, the next order after them. */
  readonly order: number;
  readonly duty: Duty;
  readonly level: 'county' | 'branch' | 'group';
  readonly mode: 'parallel' | 'serial';
  readonly department?: string;
};

/** A row of「审批权限」(process.md, Who approves what). */
export type ApprovalRow = {
  readonly id: string;
  readonly matter: string;
  readonly rank: number;
  readonly name: Text;
  /** Any of these; empty holds always. */
  readonly when: readonly ApprovalWhen[];
  readonly reviewers: readonly Reviewer[];
  readonly meeting?: true;
};

/** What is known about the matter; an absent figure meets no threshold. */
export type ApprovalFacts = {
  readonly voltageKv?: Decimal;
  readonly capacityKva?: Decimal;
  readonly amountWan?: Decimal;
  readonly supplyKind?: SupplyKind;
  readonly grade?: string;
  readonly specialLoad?: boolean;
  readonly workingDays?: number;
  readonly times?: number;
  readonly afterArchive?: boolean;
};

/** The row that says who approves: of those of the matter that hold, the one of highest rank. Null when the table has none. */
export function approvalFor(rows: readonly ApprovalRow[], matter: string, facts: ApprovalFacts): ApprovalRow | null {
  const held = rows.filter((row) => row.matter === matter && (row.when.length === 0 || row.when.some((when) => meets(when, facts))));
  return held.toSorted((a, b) => b.rank - a.rank)[0] ?? null;
}

function meets(when: ApprovalWhen, facts: ApprovalFacts): boolean {
  return (
    reaches(when.voltageFromKv, facts.voltageKv) &&
    reaches(when.capacityFromKva, facts.capacityKva) &&
    reaches(when.amountFromWan, facts.amountWan) &&
    (when.supplyKinds === undefined || (facts.supplyKind !== undefined && when.supplyKinds.includes(facts.supplyKind))) &&
    (when.grades === undefined || (facts.grade !== undefined && when.grades.includes(facts.grade))) &&
    (when.specialLoad === undefined || facts.specialLoad === true) &&
    (when.workingDaysOver === undefined || (facts.workingDays ?? 0) > when.workingDaysOver) &&
    (when.timesFrom === undefined || (facts.times ?? 0) >= when.timesFrom) &&
    (when.afterArchive === undefined || facts.afterArchive === true)
  );
}

const reaches = (from: Decimal | undefined, value: Decimal | undefined): boolean =>
  from === undefined || (value !== undefined && compare(value, from) >= 0);
