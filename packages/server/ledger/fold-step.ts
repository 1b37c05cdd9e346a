import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import { beginStream, evolve } from '@jiedian/domain/kernel/evolve.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { actOfEvent, stepsOf, type CommandKind } from '../command/known-acts.ts';
import { citedFiles } from './cited-things.ts';
import type { RuleBook } from './rule-book.ts';
import { closedVisitRow, type Home, type Row } from './visit-rows.ts';

/** What one event leaves behind in rows that never change again. */
export type Left = { readonly closed: readonly Row[]; readonly papers: readonly Row[] };

export type Folded = Left & { readonly state: StreamState; readonly endedAt?: string; readonly papersHeld: readonly string[] };

/** A stream between two events: the same whether it was loaded or folded from the beginning. */
export type Before = Pick<Folded, 'state' | 'endedAt' | 'papersHeld'>;

/** Folds one more event of the ledger. Recording and rebuilding both go through here, so that they give the same rows. */
export function foldEvent(before: Before | null, event: LedgerEvent, process: CompiledProcess, book: RuleBook, home: Home): Folded {
  const kind = event.streamKind as CommandKind;
  const { state, closed } = before === null ? beginStream(kind, event.streamId, event, process, stepsOf[kind]) : evolve(before.state, event, process, stepsOf[kind]);
  const papers = papersOf(event, home);
  const endedAt = before?.endedAt ?? (state.status === 'ended' ? event.doneAt : undefined);
  return {
    state,
    ...(endedAt === undefined ? {} : { endedAt }),
    // In an order of its own: that of the form's keys is lost in the database.
    papersHeld: [...new Set([...(before?.papersHeld ?? []), ...papers.map(({ paper }) => String(paper))])].toSorted(),
    closed: closed.map((visit) => closedVisitRow(book, state, visit, home)),
    papers,
  };
}

function papersOf(event: LedgerEvent, { homeUnitId }: Home): readonly Row[] {
  const act = actOfEvent(event.streamKind as CommandKind, event.type);
  if (act === undefined || event.body.data === undefined) return [];
  const rows = citedFiles(act.form.fields, event.body.data).map(({ file, paper }): Row => ({
    stream_id: event.streamId, seq: event.seq, file_id: file, paper, home_unit_id: homeUnitId,
    step: event.step?.id ?? null, visit: event.step?.visit ?? null, at: event.doneAt,
  }));
  return [...new Map(rows.map((row) => [`${String(row['file_id'])} ${String(row['paper'])}`, row])).values()];
}
