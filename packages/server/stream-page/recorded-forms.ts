import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { details } from '@jiedian/domain/kernel/field-words.ts';
import { actOfEvent, type CommandKind } from '../command/known-acts.ts';
import type { Desk } from '../http/desk.ts';
import type { Asker } from '../session/asker.ts';
import { asRead, whoRead } from './as-customer.ts';
import { cited } from './cited.ts';
import type { EventRow } from './event-row.ts';
import { openSealed, sealedIn, unsealed } from './open-sealed.ts';

/** Events with the forms as they were filled, as this person reads them; events of no act are left out. */
export async function recordedForms(desk: Desk, asker: Asker, kind: CommandKind, id: string, found: readonly EventRow[]) {
  const rows = found.map((row) => asRead(asker, row));
  const data = rows.map(({ body }): JsonObject => body.data ?? {});
  const [open, { names, file }] = await Promise.all([openSealed(desk, asker, id, data.flatMap(sealedIn)), cited(desk, asker, data)]);
  return rows.flatMap((row) => {
    const act = actOfEvent(kind, row.type);
    if (!act) return [];
    const clear = unsealed(row.body.data ?? {}, open) as JsonObject;
    const told = details(act.form.fields, clear, names).map(({ code, label, value, rows: cells, files: ids }) => ({
      code, label, value, ...(cells === undefined ? {} : { rows: cells }), files: (ids ?? []).flatMap((one) => file(one) ?? []),
    }));
    const files = told.flatMap((detail) => detail.files);
    return [{ seq: row.seq, visit: row.stepVisit ?? 1, command: act.command, name: act.name, at: row.doneAt, who: whoRead(asker, row), data: clear, formCode: act.form.code, title: act.form.title, details: told, files }];
  });
}
