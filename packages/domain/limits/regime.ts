import type { Account } from '../kernel/turn.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { Text } from '../kernel/text.ts';

/** 供电类型: which limits apply. */
export type SupplyKind = 'lv' | 'hv-single' | 'hv-dual';

/** How sure a row's source is (facts.md): H statute or official page … MEM from memory, unverified. */
export type Confidence = 'H' | 'M' | 'L' | 'MEM' | 'DERIVED';

/** What a case is, as far as limits ask. `ordinary` by the case's mark, never guessed from the voltage. */
export type CaseKind = {
  readonly process: string;
  readonly supplyKind: SupplyKind;
  readonly businessType: string;
  readonly ordinary: boolean;
  /** External (grid or line) works are needed: the low-voltage whole-process limits ask for it. */
  readonly externalWorks?: boolean;
  readonly resident?: boolean;
};

/** For whom a row is meant. An absent condition means "whichever". */
export type Applies = {
  readonly supplyKinds?: readonly SupplyKind[];
  readonly businessTypes?: readonly string[];
  readonly ordinary?: boolean;
  readonly externalWorks?: boolean;
  readonly resident?: boolean;
};

/** A moment in the life of a step: its opening, or its end (with that outcome, where one is named). */
export type Mark = { readonly step: string; readonly at: 'opened' | 'done'; readonly outcome?: string };

export type LimitUnit = 'working-days' | 'calendar-days' | 'months';

export type LimitRow = {
  readonly id: string;
  /**
   * `step` one visit of a step · `span` from marks to a mark · `cap` on the sum of all rows with `inTotal` ·
   * `repeat` at the latest again after so long · `validity` how long something stays valid.
   */
  readonly kind: 'step' | 'span' | 'cap' | 'repeat' | 'validity';
  readonly process: string;
  /** The step where the limit is shown; a span is shown where it ends. */
  readonly step: string;
  readonly name: Text;
  readonly days: number;
  readonly unit: LimitUnit;
  /** Whose limit it is. */
  readonly account: Account;
  /** Whose time does not run on it. Third parties only where the rule says so. */
  readonly stoppedBy: readonly Account[];
  /** Begins when all of these have happened. Absent: when a visit of the step opens. */
  readonly starts?: readonly Mark[];
  /** Begins anew at each of these (an objection: new version, new reply clock). */
  readonly restarts?: readonly Mark[];
  /** Absent: the end of the visit. */
  readonly stops?: Mark;
  /** The steps whose accounts count within a span. Absent: all. */
  readonly through?: readonly string[];
  /** Steps whose time is never the utility’s on this span (110 kV: the access design that the customer commissioned). */
  readonly excludes?: readonly string[];
  /** Counts in the utility's total time. */
  readonly inTotal: boolean;
  /** The row whose days already hold this row's days: an internal split. */
  readonly within?: string;
  /** Rows of one split with the same `beside` run at the same time; the longest of them counts in the sum. */
  readonly beside?: string;
  readonly applies: Applies;
  readonly ground: Text;
  readonly source: string;
  readonly confidence: Confidence;
  readonly toBeConfirmed: boolean;
};

/** A step that the regime closes by itself, shown as 免审 / 免检. */
export type Exemption = {
  readonly id: string;
  readonly process: string;
  readonly step: string;
  readonly name: Text;
  /** What is then checked with this later step instead. */
  readonly checkedAt: string;
  readonly applies: Applies;
  readonly ground: Text;
  readonly source: string;
  readonly confidence: Confidence;
  readonly toBeConfirmed: boolean;
};

/** 时限规则集. A case pins the version in force on its acceptance day. */
export type Regime = {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly issuer: Text;
  readonly effectiveFrom: BusinessDate;
  readonly effectiveTo?: BusinessDate;
  readonly limits: readonly LimitRow[];
  readonly exemptions: readonly Exemption[];
};
