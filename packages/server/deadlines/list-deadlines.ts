import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { duties as dutyNames, type Duty } from '@jiedian/domain/glossary/duty.ts';
import type { z } from 'zod';
import { stepsOf } from '../command/known-acts.ts';
import { sqlFile, type SqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import { fillSql } from '../http/fill-sql.ts';
import { lightOf } from '../http/light.ts';
import type { Asker } from '../session/asker.ts';
import { whoseTodo } from '../todo/whose-todo.ts';
import type { dayQuery, daysQuery } from './deadline-shapes.ts';

type Whose = Pick<z.output<typeof dayQuery>, 'of' | 'person' | 'unit'>;
type Source = 'held' | 'unit';

const folder = import.meta.dirname;
const due = { held: sqlFile(folder, 'held-by-day'), unit: sqlFile(folder, 'unit-by-day') } as const;
const [count, list] = [sqlFile(folder, 'count-days'), sqlFile(folder, 'list-day')];
/** Where today stands among the parameters: after those of the source. */
const today = { held: '$6', unit: '$5' } as const;
const counting: Readonly<Record<Source, SqlFile>> = { held: fillSql(count, 'held', { due: due.held.text, today: today.held }), unit: fillSql(count, 'unit', { due: due.unit.text, today: today.unit }) };
const listing: Readonly<Record<Source, SqlFile>> = { held: fillSql(list, 'held', { due: due.held.text, most: '200' }), unit: fillSql(list, 'unit', { due: due.unit.text, most: '200' }) };

function sourceOf(asker: Asker, { of, person, unit }: Whose): { readonly source: Source; readonly values: readonly unknown[] } {
  if (of === 'unit') return { source: 'unit', values: [asker.units, unit ?? null] };
  if (of === 'person') return { source: 'held', values: [[], [], person === undefined ? [] : [person]] };
  const [units, duties, persons] = whoseTodo(asker);
  return { source: 'held', values: [units, duties, persons] };
}

/** How many open steps fall due on each day of a span, with the most urgent light among them. Days without any are left out. */
export async function countDeadlines(desk: Desk, asker: Asker, { from, to, ...whose }: z.output<typeof daysQuery>) {
  const { source, values } = sourceOf(asker, whose);
  const now = desk.today();
  const rows = await ask<{ date: string; count: number; amber: number; provisional: boolean }>(desk, asker, counting[source], [from, to, ...values, now]);
  return { items: rows.map((row) => ({ ...row, state: row.date < now ? 'late' as const : row.amber > 0 ? 'amber' as const : 'ok' as const })) };
}

type Row = {
  readonly kind: 'case' | 'project'; readonly id: string; readonly number: string; readonly customerName: string | null; readonly step: string; readonly visit: number; readonly duties: readonly Duty[];
  readonly dueOn: BusinessDate; readonly amberOn: BusinessDate | null; readonly provisional: boolean; readonly holder: unknown; readonly all: number;
};

/** What falls due on one day, the longest open first. */
export async function listDeadlines(desk: Desk, asker: Asker, { day, ...whose }: z.output<typeof dayQuery>) {
  const { source, values } = sourceOf(asker, whose);
  const rows = await ask<Row>(desk, asker, listing[source], [day, day, ...values]);
  const { calendar } = desk.rules();
  return {
    items: rows.map(({ kind, id, step, visit, duties, all: _, dueOn, amberOn, provisional, ...row }) => ({
      ...row, stream: { kind, id }, step: { code: step, name: stepsOf[kind][step]?.name ?? { zh: step, en: step }, visit },
      duties: duties.map((code) => ({ code, name: dutyNames[code] })), light: lightOf({ dueOn, amberOn, provisional }, desk.today(), calendar),
    })),
    count: rows[0]?.all ?? 0,
  };
}
