import type { Shape } from '@jiedian/domain/kernel/field.ts';
import { details } from '@jiedian/domain/kernel/field-words.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { actOfEvent, actsOf, type CommandKind } from '../command/known-acts.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import { asRead, dutyRead, toldSeqs, whoRead } from '../stream-page/as-customer.ts';
import { cited } from '../stream-page/cited.ts';
import type { EventRow } from '../stream-page/event-row.ts';
import { openSealed, sealedIn, unsealed } from '../stream-page/open-sealed.ts';

const sql = sqlFile(import.meta.dirname, 'printed-paper');
type Row = EventRow & { readonly number: string; readonly customerName: string | null; readonly supplyAddress: string | null; readonly unit: Text };

/**
 * A paper as it is printed: what the acts behind it recorded on one visit, field by field in words, with the signatures. 404 where
 * no form makes such a paper, nothing was recorded for it yet, or the stream is not seen.
 */
export async function printedPaper(desk: Desk, asker: Asker, kind: CommandKind, id: string, paper: string, visit: number | null) {
  const acts = actsOf(kind).filter(({ form }) => form.paper === paper);
  const found = acts.length === 0 ? [] : await ask<Row>(desk, asker, sql, [id, kind, acts.map(({ event }) => event), visit]);
  const told = await toldSeqs(desk, asker, id);
  const rows = found.filter(({ seq }) => seq !== null && (told === null || told.includes(seq))).map((row) => ({ ...row, ...asRead(asker, row) }));
  const [first] = rows;
  if (!first) throw problem('not-found');
  const raw = rows.map(({ body }): JsonObject => body.data ?? {});
  const [open, { names, file }] = await Promise.all([openSealed(desk, asker, id, raw.flatMap(sealedIn)), cited(desk, asker, raw)]);
  const parts = rows.flatMap((row) => {
    const act = actOfEvent(kind, row.type);
    if (!act) return [];
    const data = unsealed(row.body.data ?? {}, open) as JsonObject;
    const shown = onPaper(act.form.fields);
    return [{
      seq: row.seq, command: act.command, title: act.form.title, formCode: act.form.code, at: row.doneAt, who: whoRead(asker, row), duty: dutyRead(asker, row), data,
      details: details(shown, data, names).map(({ label, value, rows: cells, files }) => ({ label, value, ...(cells === undefined ? {} : { rows: cells }), ...(files === undefined ? {} : { files: files.flatMap((one) => file(one) ?? []) }) })),
      signatures: signaturesIn(act.form.fields, data, row.doneAt),
    }];
  });
  const { number, customerName, supplyAddress, unit } = first;
  const [main] = parts;
  return { paper, title: main?.title ?? { zh: paper, en: paper }, number, visit: first.stepVisit ?? 1, unit, customerName, supplyAddress, hash: rows.at(-1)?.hash ?? '', parts };
}

const onPaper = (fields: Shape): Shape => Object.fromEntries(Object.entries(fields).filter(([, { offPaper, kind }]) => offPaper !== true && kind !== 'signature'));

function signaturesIn(fields: Shape, data: JsonObject, at: string) {
  return Object.entries(fields).flatMap(([code, field]) => {
    const value = data[code];
    if (field.kind !== 'signature' || !isObject(value) || typeof value['name'] !== 'string') return [];
    const strokes = value['strokes'];
    return [{ whose: field.whose, name: value['name'], strokes: typeof strokes === 'string' ? strokes : null, at }];
  });
}
