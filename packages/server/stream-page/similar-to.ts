import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { ask, type Desk } from '../http/desk.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Asker } from '../session/asker.ts';

const sql = sqlFile(import.meta.dirname, 'similar-to');

/** Numbers of other applications of the same customer or address within twelve months (forms.md 2, duplicates). */
export async function similarTo(desk: Desk, asker: Asker, { id, kind }: StreamState): Promise<readonly string[]> {
  if (kind !== 'case' || asker.kind === 'customer') return [];
  const rows = await ask<{ number: string }>(desk, asker, sql, [id, addCalendarDays(desk.today(), -365)]);
  return rows.map(({ number }) => number);
}
