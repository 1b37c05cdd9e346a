import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { details } from '@jiedian/domain/kernel/field-words.ts';
import { actOfEvent, stepsOf, type CommandKind } from '../command/known-acts.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import { asRead, toldSeqs, whoRead } from './as-customer.ts';
import { cited } from './cited.ts';
import type { EventRow } from './event-row.ts';
import { openSealed, sealedIn, unsealed } from './open-sealed.ts';

const sql = sqlFile(import.meta.dirname, 'step-events');

/** What was recorded on a step, in order, with the forms as they were filled; to a customer, what he is told. 404 for an unknown step or a stream that is not seen. */
export async function stepRecords(desk: Desk, asker: Asker, kind: CommandKind, id: string, step: string) {
  const known = stepsOf[kind][step];
  const found = known ? await ask<EventRow>(desk, asker, sql, [id, kind, step]) : [];
  if (!known || found.length === 0) throw problem('not-found');
  const told = await toldSeqs(desk, asker, id);
  const rows = found.filter(({ seq }) => seq !== null && (told === null || told.includes(seq))).map((row) => asRead(asker, row));
  const data = rows.map(({ body }): JsonObject => body.data ?? {});
  const [open, { names, file }] = await Promise.all([openSealed(desk, asker, id, data.flatMap(sealedIn)), cited(desk, asker, data)]);
  return {
    step, name: known.name,
    records: rows.flatMap((row) => {
      const act = actOfEvent(kind, row.type);
      if (!act) return [];
      const clear = unsealed(row.body.data ?? {}, open) as JsonObject;
      const told = details(act.form.fields, clear, names).map(({ code, label, value, rows: cells, files: ids }) => ({
        code, label, value, ...(cells === undefined ? {} : { rows: cells }), files: (ids ?? []).flatMap((one) => file(one) ?? []),
      }));
      const files = told.flatMap((detail) => detail.files);
      return [{ seq: row.seq, visit: row.stepVisit ?? 1, command: act.command, name: act.name, at: row.doneAt, who: whoRead(asker, row), data: clear, formCode: act.form.code, title: act.form.title, details: told, files }];
    }),
  };
}
