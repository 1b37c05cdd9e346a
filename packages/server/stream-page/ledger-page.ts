import { detailsOf, sentenceOf } from '@jiedian/domain/connection-case/sentence.ts';
import { projectDetailsOf, projectSentenceOf } from '@jiedian/domain/grid-project/sentence.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import { sqlFile } from '../db/sql-file.ts';
import { cursorAfter, readCursor } from '../http/cursor.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import { asRead, dutyRead, toldSeqs, whoRead } from './as-customer.ts';
import { cited, type Cited } from './cited.ts';
import { isEnteredLate, toldOf, type EventRow } from './event-row.ts';
import { openSealed, sealedIn, unsealed } from './open-sealed.ts';

const inWords = { case: { sentence: sentenceOf, details: detailsOf }, project: { sentence: projectSentenceOf, details: projectDetailsOf } };

const sql = sqlFile(import.meta.dirname, 'ledger');

/** One page of the ledger in human sentences, the newest first; to a customer, what he is told. 404 where the stream is not seen. */
export async function ledgerPage(desk: Desk, asker: Asker, kind: CommandKind, id: string, query: { readonly cursor?: string | undefined; readonly limit: number }) {
  const filter = { id, cursor: query.cursor };
  const before = readCursor(filter, 1)?.[0] ?? null;
  const told = await toldSeqs(desk, asker, id);
  const found = await ask<EventRow>(desk, asker, sql, [id, kind, before, query.limit + 1, told]);
  if (found.length === 0) throw problem('not-found');
  const rows = found.filter(({ seq }) => seq !== null).map((row) => asRead(asker, row));
  const page = rows.slice(0, query.limit);
  const data = page.map(({ body }): JsonObject => body.data ?? {});
  const [open, names] = await Promise.all([openSealed(desk, asker, id, data.flatMap(sealedIn)), cited(desk, asker, data)]);
  const lines = told?.length ?? rows[0]?.version ?? 0;
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => line(asker, kind, row, unsealed(row.body.data ?? {}, open) as JsonObject, names)),
    next: last ? cursorAfter(filter, [String(last.seq)]) : null,
    count: { n: Math.min(lines, 1000), more: lines > 1000 },
  };
}

function line(asker: Asker, kind: CommandKind, row: EventRow, data: JsonObject, { names, file }: Cited) {
  const who = whoRead(asker, row);
  const told = toldOf(row);
  return {
    seq: row.seq, at: row.doneAt, receivedAt: row.receivedAt, enteredLate: asker.kind === 'staff' && isEnteredLate(row), who,
    duty: dutyRead(asker, row),
    sentence: inWords[kind].sentence(told, who),
    step: row.stepId === null ? null : (stepsOf[kind][row.stepId]?.name ?? null),
    details: inWords[kind].details(told, data, names).map(({ label, value, rows, files }) => ({
      label, value, ...(rows === undefined ? {} : { rows }), ...(files === undefined ? {} : { files: files.flatMap((id) => file(id) ?? []) }),
    })),
    hash: row.hash,
  };
}
