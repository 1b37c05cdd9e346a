import type pg from 'pg';
import type { Json } from '@jiedian/domain/kernel/json.ts';

export type Column = { readonly name: string; readonly type: string };
export type TableRow = { readonly [column: string]: Json | undefined };

/** The columns of our tables that are written (not generated ones), with their types. */
export async function columnsOf(client: pg.ClientBase, tables: readonly string[]): Promise<ReadonlyMap<string, readonly Column[]>> {
  const { rows } = await client.query<Column & { table: string }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any ($1) and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by c.relname, a.attnum`, [tables],
  );
  return new Map(tables.map((table) => [table, rows.filter((row) => row.table === table).map(({ name, type }) => ({ name, type }))]));
}

/** A row as a line of COPY's text form; columns that the row does not name are null. */
export const copyLine = (columns: readonly Column[], row: TableRow): string => `${columns.map(({ name, type }) => field(row[name], type)).join('\t')}\n`;

function field(value: Json | undefined, type: string): string {
  if (value === undefined || value === null) return '\\N';
  if (type === 'jsonb' || type === 'json') return escaped(JSON.stringify(value));
  if (Array.isArray(value)) return escaped(`{${(value as readonly Json[]).map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
  return escaped(String(value as string | number | boolean));
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
export const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (char) => escapes[char] ?? char);
