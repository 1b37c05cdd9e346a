import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import { toldSeqs } from './as-customer.ts';
import type { EventRow } from './event-row.ts';
import { recordedForms } from './recorded-forms.ts';

const sql = sqlFile(import.meta.dirname, 'step-events');

/** What was recorded on a step, in order, with the forms as they were filled; to a customer, what he is told. 404 for an unknown step or a stream that is not seen. */
export async function stepRecords(desk: Desk, asker: Asker, kind: CommandKind, id: string, step: string) {
  const known = stepsOf[kind][step];
  const found = known ? await ask<EventRow>(desk, asker, sql, [id, kind, step]) : [];
  if (!known || found.length === 0) throw problem('not-found');
  const told = await toldSeqs(desk, asker, id);
  const rows = found.filter(({ seq }) => seq !== null && (told === null || told.includes(seq)));
  return { step, name: known.name, records: await recordedForms(desk, asker, kind, id, rows) };
}
