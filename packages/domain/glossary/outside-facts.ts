import type { Account } from '../kernel/turn.ts';
import type { BusinessDate, Instant } from '../kernel/instant.ts';
import type { Decimal } from '../kernel/decimal.ts';
import type { Duty } from './duty.ts';
import type { Id } from '../kernel/ids.ts';
import type { MovedTo } from '../kernel/event.ts';
import type { Text } from '../kernel/text.ts';

/** A grid project that serves the case, as the gates see it. `basis` lets the event say which version was read. */
export type ProjectSeen = {
  readonly id: Id;
  readonly number: string;
  readonly version: number;
  readonly ended: boolean;
  readonly cancelled: boolean;
  readonly commissionedAt?: Instant;
  readonly promisedDate?: BusinessDate;
  readonly projectManager?: Id;
};

/** A person cited in a form, as the registers say on the day. */
export type PersonSeen = { readonly name: string; readonly duties: readonly { readonly duty: Duty; readonly unitId: Id }[]; readonly away: boolean };

/** One signature that a matter needs: a duty at a level (county unit, branch, group). */
export type Reviewer = { readonly duty: Duty; readonly level: 'county' | 'branch' | 'group'; readonly order: number };

/** A row that the server gives: its code, and what people call it. */
export type AskedRow = { readonly item: string; readonly name: Text };

/** A row of regulation/metering: a class applies from a capacity (2000 edition) or a voltage (2016 edition); accuracies are those it allows. */
export type MeteringRule = {
  readonly class: string;
  readonly fromKva?: Decimal;
  readonly fromKv?: Decimal;
  readonly meterActive: readonly string[];
  readonly ct: readonly string[];
  readonly vt: readonly string[];
};

/** A row of regulation/tariff/two-part: which forms a capacity may have (发改价格〔2023〕526号). */
export type TariffForm = { readonly form: readonly string[]; readonly toKva?: Decimal; readonly overKva?: Decimal; readonly belowKva?: Decimal; readonly fromKva?: Decimal };

/**
 * What the server puts beside the facts of the stream before a decision: other streams, registers, rule sets.
 * The phone gets the same in its task pack. Nothing here is stored in the state.
 */
export type OutsideFacts = {
  readonly unitId: Id;
  readonly persons: { readonly [personId: string]: PersonSeen };
  readonly projects: readonly ProjectSeen[];
  /** Rows of the energisation gate that are open, put here by the hub before it decides. */
  readonly gateOpen?: readonly string[];
  /** The works asked for on the case have been sent to a project that does not exist yet (正在立项). */
  readonly projectUnderWay: boolean;
  /** Steps that the pinned regime exempts for this case today, with the rule's id. */
  readonly exempt: { readonly [step: string]: string };
  /** The regime in force today, to be pinned at acceptance. */
  readonly regimeInForce: string;
  /** Who must sign, by matter, for this case in this unit (regulation/approvals). */
  readonly reviewers: { readonly [matter: string]: readonly Reviewer[] };
  /** Kinds of paper held on the case. */
  readonly papersHeld: readonly string[];
  /** Kinds of paper that this business needs, main ones (may not be promised) first. */
  readonly papersRequired: readonly { readonly paper: string; readonly main: boolean; readonly byStep: string }[];
  /** Kinds of paper that later steps ask for, by step (regulation/papers, `askedAt`). Absent: not checked. */
  readonly papersByStep?: { readonly [step: string]: readonly string[] };
  /** Rows that the act's form must answer one by one, by list (a table's `rowsFrom`): items of a dated checklist, papers of the dossier. Absent: not checked. */
  readonly rowsAsked?: { readonly [list: string]: readonly AskedRow[] };
  /** The act is entered more than a working day after it was done, or dated before its step opened. */
  readonly enteredLate: boolean;
  /** Closing the step now closes it after its limit. */
  readonly closesLate: boolean;
  /** What the step is about has been signed by somebody in this round: a change voids the signature. Absent: by nobody. */
  readonly signedAlready?: boolean;
  /** On whose account each reason for a suspension runs (regulation/suspension-reasons.json). Absent: not checked. */
  readonly suspensionAccounts?: { readonly [reason: string]: Account };
  /** Earlier applications of the same customer or address within twelve months. */
  readonly similar: readonly string[];
  /** Figures of the rule sets in force on the day, by code (regulation/parameters). Absent: not checked. */
  readonly numbers?: { readonly [parameter: string]: string };
  /** Rows of the edition of DL/T 448 in force, the strictest class first (regulation/metering). Absent: not checked. */
  readonly meteringRules?: readonly MeteringRule[];
  /** Where the stream would stand in the version of the process that it is to go over to, or what keeps it from going. Absent: not asked. */
  readonly moving?: MovedTo | { readonly steps: Text };
  /** Rows of regulation/tariff/two-part in force. Absent: not checked. */
  readonly tariffForms?: readonly TariffForm[];
};
