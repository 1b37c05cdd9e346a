import { correctedVisits, correctionsIn } from '@jiedian/domain/limits/corrected-visits.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { VisitRow } from './visit-answer.ts';

/** Passages as they were in truth, by the corrections approved so far; the days of those that moved are counted anew. The ledger shows what was recorded. */
export const correctedRows = ({ facts }: StreamState, rows: readonly VisitRow[]): readonly VisitRow[] =>
  correctedVisits(rows, correctionsIn(facts)).map((row, at) => (row === rows[at] ? row : { ...row, usedDays: null }));
