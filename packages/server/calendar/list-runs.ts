import type { z } from 'zod';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import { sqlFile } from '../db/sql-file.ts';
import { cursorAfter, readCursor } from '../http/cursor.ts';
import { ask, type Desk } from '../http/desk.ts';
import type { Asker } from '../session/asker.ts';
import type { movesQuery, runs } from './calendar-shapes.ts';

const [runsSql, movesSql, countSql] = [sqlFile(import.meta.dirname, 'calendar-runs'), sqlFile(import.meta.dirname, 'calendar-moves'), sqlFile(import.meta.dirname, 'count-calendar-moves')];
const COUNT_MOST = 1001;

type Run = z.output<typeof runs>['items'][number];
type Row = { readonly id: string; readonly kind: CommandKind; readonly number: string; readonly about: string | null; readonly step: string; readonly visit: number; readonly from: string | null; readonly to: string | null; readonly who: string | null };

export const listRuns = (desk: Desk, asker: Asker): Promise<readonly Run[]> => ask<Run>(desk, asker, runsSql, []);

/** A page of what a run moved, of the streams that the asker sees. */
export async function listMoves(desk: Desk, asker: Asker, run: string, { limit, cursor }: z.output<typeof movesQuery>) {
  const filter = { run, cursor };
  const after = readCursor(filter, 3);
  const rows = await ask<Row>(desk, asker, movesSql, [run, ...(after ?? [null, null, null]), limit + 1]);
  const [{ n } = { n: 0 }] = await ask<{ readonly n: number }>(desk, asker, countSql, [run, COUNT_MOST]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ step, ...row }) => ({ ...row, step: stepsOf[row.kind][step]?.name ?? ({ zh: step, en: step } satisfies Text) })),
    next: rows.length > limit && last ? cursorAfter(filter, [last.id, last.step, String(last.visit)]) : null,
    count: { n: Math.min(n, COUNT_MOST - 1), more: n >= COUNT_MOST },
  };
}
