import { type Instant, later } from '@jiedian/domain/kernel/instant.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { correctedVisits, correctionsIn } from '@jiedian/domain/limits/corrected-visits.ts';
import { limitFor, startedLimitFor } from '@jiedian/domain/limits/limit-for.ts';
import type { LimitRow, Mark } from '@jiedian/domain/limits/regime.ts';
import { segmentsSince } from '@jiedian/domain/limits/rounds.ts';
import type { Segment, Visit } from '@jiedian/domain/limits/segment.ts';
import { caseKindOf, textOf } from './case-kind.ts';
import { regimeOf, type RuleBook } from './rule-book.ts';

/** The passage whose time is asked for. */
export type Passage = { readonly visit: number; readonly openedAt: Instant; readonly openedSeq: number; readonly closedAt?: Instant; readonly closedSeq?: number; readonly segments: readonly Segment[] };

/** The limit of a passage through a step, and what of its time counts on it. Without a limit all of it is shown. */
export type CountedTime = { readonly limit: LimitRow | null; readonly segments: readonly Segment[] };

/** Where the facts of a case keep the moments with which limits begin. */
const factOfMark: Readonly<Record<string, string>> = {
  'acceptance:accepted': 'acceptedAt',
  'completion-inspection:passed': 'inspectionPassedAt',
  'supply-contract:in-force': 'contractInForceAt',
  'fees:settled': 'feesSettledAt',
};
/** The fact that says when a limit's mark was met; undefined where the facts do not keep it. */
export const factOf = ({ step, at, outcome }: Mark): string | undefined => (at === 'done' ? factOfMark[`${step}:${outcome ?? ''}`] : undefined);

/**
 * A limit counts from the opening of the visit, or from the last of the moments with which it begins; before that it is none.
 * Time that nobody bears since then is the utility's, as in any span; the other steps of a span count while they are open. Corrected times count
 * as corrected, wherever they opened, turned or closed a step; the moments kept as facts stay.
 */
export function countedTime(book: RuleBook, state: StreamState, step: string, recorded: Passage): CountedTime {
  const corrections = correctionsIn(state.facts);
  const [passage = recorded] = correctedVisits([recorded], corrections);
  const [regime, kind] = [regimeOf(book, state), caseKindOf(state)];
  const own = { limit: limitFor(regime, step, kind), segments: passage.segments };
  const row = startedLimitFor(regime, step, kind);
  const from = row === null ? undefined : begunAt(row, state, passage);
  if (row === null || from === undefined || (passage.closedAt !== undefined && passage.closedAt < from)) return own;
  const beside = correctedVisits(Object.entries(state.open).filter(([other]) => other !== step).map(([other, visit]) => ({ step: other, ...visit })), corrections);
  const { closedAt, ...rest } = passage;
  const mine: Visit = { step, ...rest, ...(closedAt === undefined ? {} : { doneAt: closedAt }) };
  return { limit: row, segments: segmentsSince(row, [mine, ...beside], from, closedAt) };
}

/** An objection restarts a span: it then counts from the opening of the new visit. */
function begunAt(row: LimitRow, { facts }: StreamState, { visit, openedAt }: Passage): Instant | undefined {
  const moments = (row.starts ?? []).map((mark) => textOf(facts, factOf(mark) ?? '') as Instant | undefined);
  const begun = moments.reduce<Instant | undefined>((a, b, index) => (index === 0 ? b : a && b && later(a, b)), undefined);
  return begun !== undefined && row.restarts !== undefined && visit > 1 ? later(begun, openedAt) : begun;
}
