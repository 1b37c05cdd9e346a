import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import type { Asker } from '../session/asker.ts';

const sql = sqlFile(import.meta.dirname, 'candidates');
type Row = { readonly id: string; readonly name: string; readonly duty: Duty; readonly unit: Text; readonly away: boolean; readonly load: number };
export type Candidate = { readonly id: string; readonly name: string; readonly unit: Text; readonly load: number; readonly reason: Text | null; readonly eligible: boolean };

const away: Text = { zh: '当日离岗', en: 'away today' };

/** Who may be named in each person field of a form, those with the fewest cases first; who is away is shown with the reason. */
export async function candidatesFor(desk: Desk, asker: Asker, fields: Shape, unitId: string): Promise<Readonly<Record<string, readonly Candidate[]>>> {
  const wanted = personFields('', fields);
  if (wanted.length === 0 || asker.kind === 'customer') return {};
  const duties = [...new Set(wanted.flatMap(({ duties: of }) => of))];
  const rows = await ask<Row>(desk, asker, sql, [duties, unitId, desk.today()]);
  return Object.fromEntries(wanted.map(({ path, duties: of }) => [path, ranked(rows.filter(({ duty }) => of.includes(duty)))]));
}

function personFields(at: string, fields: Shape): readonly { readonly path: string; readonly duties: readonly Duty[] }[] {
  return Object.entries(fields).flatMap(([code, field]) => {
    if (field.kind === 'table') return personFields(`${at}${code}.`, field.columns);
    return field.kind === 'person' || field.kind === 'people' ? [{ path: at + code, duties: field.duties }] : [];
  });
}

function ranked(rows: readonly Row[]): readonly Candidate[] {
  const once = [...new Map(rows.map((row) => [row.id, row])).values()];
  return once
    .toSorted((a, b) => Number(a.away) - Number(b.away) || a.load - b.load)
    .map(({ id, name, unit, load, away: isAway }) => ({ id, name, unit, load, reason: isAway ? away : null, eligible: !isAway }));
}
