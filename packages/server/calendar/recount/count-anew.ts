import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { BesideState } from '../../command/read-ground.ts';
import { mostUrgent } from '../../ledger/most-urgent.ts';
import type { RuleBook } from '../../ledger/rule-book.ts';
import { duesOf, type Due, type Dues } from '../../ledger/visit-dues.ts';

/** A stream as a run reads it; `xmin` changes whenever somebody records on it. */
export type StreamRead = { readonly id: string; readonly xmin: string; readonly state: StreamState; readonly beside: BesideState };

/** An open step whose due day is another than before, or is provisional no more. */
export type Moved = Due & { readonly step: string; readonly visit: number; readonly was: string | null; readonly wasProvisional: boolean };

/** What is to be written of a stream; keys as the statement takes them. */
export type Anew = { readonly id: string; readonly xmin: string; readonly dues: Dues; readonly whole: ReturnType<typeof mostUrgent>; readonly open: readonly Moved[] };

/** The due days of a stream's open steps counted anew; null where all stay as they are. */
export function countAnew(book: RuleBook, { id, xmin, state, beside }: StreamRead): Anew | null {
  const dues = duesOf(book, state);
  const open = Object.entries(dues).flatMap(([step, due]): readonly Moved[] => {
    const was = beside.dues[step];
    const visit = state.open[step];
    const same = was !== undefined && was.due === due.due && was.amber === due.amber && was.provisional === due.provisional;
    return visit === undefined || same ? [] : [{ ...due, step, visit: visit.visit, was: was?.due ?? null, wasProvisional: was?.provisional ?? false }];
  });
  return open.length === 0 ? null : { id, xmin, dues, whole: mostUrgent(dues), open };
}
