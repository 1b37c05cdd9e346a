import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { CalendarDocument } from '@jiedian/domain/limits/calendar-document.ts';
import type { Desk } from '../../http/desk.ts';
import { approvedDocuments } from '../../configuration/read-configuration.ts';
import { sqlFile } from '../../db/sql-file.ts';
import { readCalendars } from '../read-calendars.ts';
import { firstMoved } from './begin-run.ts';
import { countAnew, type StreamRead } from './count-anew.ts';

const openStreams = sqlFile(import.meta.dirname, 'open-streams');
const [PAGE, MOST] = [500, 20_000];

/** What publishing a document would move, without writing anything. At most 20,000 cases and projects are looked at; `whole` says whether that was all. */
export async function previewRecount({ shell, now, rules }: Desk, document: CalendarDocument) {
  const approved = await approvedDocuments(shell.worker, 'calendar');
  const calendars = await readCalendars(shell.worker, [...approved, { key: 'preview', version: '', effectiveFrom: '' as never, effectiveTo: null, knownFrom: now(), document: document as unknown as { readonly [name: string]: Json } }]);
  const [before, after] = [calendars.at(-2), calendars.at(-1)];
  const fromDay = before && after ? firstMoved(before, after) : null;
  const counts = { fromDay, counted: 0, moved: 0, settled: 0, whole: true };
  if (fromDay === null || after === undefined) return counts;
  const book = { ...rules(), calendars, calendar: after.calendar };
  for (let last: string | null = null; counts.counted < MOST;) {
    const { rows }: { rows: StreamRead[] } = await shell.worker.query<StreamRead>({ ...openStreams, values: [fromDay, last, PAGE] });
    last = rows.at(-1)?.id ?? null;
    if (last === null) return counts;
    counts.counted += rows.length;
    for (const { open } of rows.flatMap((row) => countAnew(book, row) ?? [])) {
      counts.moved += open.filter(({ was, due }) => was !== due).length;
      counts.settled += open.filter(({ wasProvisional, provisional }) => wasProvisional && !provisional).length;
    }
  }
  return { ...counts, whole: false };
}
