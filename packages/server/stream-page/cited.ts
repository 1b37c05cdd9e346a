import { isId } from '@jiedian/domain/kernel/ids.ts';
import type { Names } from '@jiedian/domain/kernel/field-words.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { sqlFile } from '../db/sql-file.ts';
import { allInForce } from '../command/all-in-force.ts';
import { paperName } from '../documents/paper-names.ts';
import { fileRef, type FileColumns, type FileRef } from '../documents/file-ref.ts';
import { ask, type Desk } from '../http/desk.ts';
import { inForce } from '../regulation/in-force.ts';
import { regionName } from '../registers/regions.ts';
import type { Asker } from '../session/asker.ts';
import { hourIn } from './hour-in.ts';

const sql = sqlFile(import.meta.dirname, 'cited');
type Row = { readonly kind: 'person' | 'case' | 'file'; readonly id: string; readonly text: string; readonly file: FileColumns | null };

export type Cited = { readonly names: Names; readonly file: (id: string) => FileRef | undefined };

/** Names of the persons, cases and files that records cite by id, as far as the asker may see them. */
export async function cited(desk: Desk, asker: Asker, values: readonly Json[]): Promise<Cited> {
  const ids = [...new Set(values.flatMap(idsIn))];
  const rows = ids.length === 0 ? [] : await ask<Row>(desk, asker, sql, [ids]);
  const of = (kind: Row['kind']) => new Map(rows.filter((row) => row.kind === kind).map(({ id, text }) => [id, text]));
  const [persons, cases] = [of('person'), of('case')];
  const files = new Map(rows.flatMap(({ id, file }) => (file ? [[id, fileRef(file)] as const] : [])));
  const zone = desk.rules().calendar.zone;
  return {
    names: { person: (id) => persons.get(id), caseNumber: (id) => cases.get(id), region: regionName, item: (checklist, code) => itemName(desk, checklist, code), file: (id) => files.get(id)?.name, time: (at) => hourIn(zone, at as Instant) },
    file: (id) => files.get(id),
  };
}

function idsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return isId(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one: Json) => idsIn(one));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** The words of a checklist's item by the list in force today, or by whichever has it; items of lists since retired keep the code. */
function itemName(desk: Desk, checklist: string | null, code: string): Text | undefined {
  if (checklist?.endsWith('dossier') === true) return paperName(code);
  const { checklists } = desk.rules().regulation;
  const lists = checklist === null ? allInForce(checklists, desk.today()) : [inForce(checklists, checklist, desk.today())];
  return lists.flatMap((list) => list?.rows ?? []).find((row) => row.item === code)?.name;
}
