import type pg from 'pg';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Shell } from '../../command/shell.ts';
import { sqlFile } from '../../db/sql-file.ts';
import type { RuleBook } from '../../ledger/rule-book.ts';
import { countAnew, type StreamRead } from './count-anew.ts';
import { tellMoved } from './tell-moved.ts';

const openStreams = sqlFile(import.meta.dirname, 'open-streams');
const writeAnew = sqlFile(import.meta.dirname, 'write-anew');

/** One run at a time, in whichever process: the key of an advisory lock, which goes with the connection of a process that dies. */
const COUNTING = 610_882;
const PAGE = 500;

type Run = { readonly id: string; readonly fromDay: BusinessDate; readonly after: string | null; readonly ended: boolean };

/**
 * Counts all open clocks anew for every run that is not over: page by page along the streams' ids, each page and the place reached in one statement, so that a run
 * that was cut off goes on and one that is over changes nothing. Two minutes after its end a run goes through once more, for what was recorded by a process that
 * had not read the new calendar yet. Gives how many runs it went through. `again`: do not wait the two minutes; `page`: streams at a time.
 */
export async function runRecounts(shell: Shell, { again = false, page = PAGE }: { readonly again?: boolean; readonly page?: number } = {}): Promise<number> {
  const client = await shell.worker.connect();
  try {
    const { rows: [lock] } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [COUNTING]);
    if (lock?.mine !== true) return 0;
    try {
      const { rows } = await client.query<Run>(`select id, from_day as "fromDay", after_stream as after, ended_at is not null as ended from calendar_run
        where ended_at is null or (not looked_again and (ended_real < clock_timestamp() - interval '2 minutes' or $1)) order by began_at, id`, [again]);
      if (rows.length === 0) return 0;
      await shell.reload();
      // A page is five hundred streams among hundreds of thousands: the planner, who cannot know, would read whole tables for each.
      await client.query('set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off');
      for (const run of rows) await (run.ended ? lookAgain(shell, client, run, page) : countThrough(shell, client, run, page));
      return rows.length;
    } finally {
      await client.query('reset enable_seqscan; reset enable_hashjoin; reset enable_mergejoin');
      await client.query('select pg_advisory_unlock($1)', [COUNTING]);
    }
  } finally {
    client.release();
  }
}

async function countThrough(shell: Shell, client: pg.ClientBase, run: Run, page: number): Promise<void> {
  await countPages(shell.rules(), client, run, page);
  await tellMoved(shell, client, run.id);
  await client.query('update calendar_run set ended_at = $2, ended_real = clock_timestamp(), after_stream = null where id = $1', [run.id, shell.clock.now()]);
}

async function lookAgain(shell: Shell, client: pg.ClientBase, run: Run, page: number): Promise<void> {
  await countPages(shell.rules(), client, run, page);
  await tellMoved(shell, client, run.id);
  await client.query('update calendar_run set looked_again = true, after_stream = null where id = $1', [run.id]);
}

async function countPages(book: RuleBook, client: pg.ClientBase, run: Run, page: number): Promise<void> {
  for (let after = run.after; ;) {
    const { rows } = await client.query<StreamRead>({ ...openStreams, values: [run.fromDay, after, page] });
    const last = rows.at(-1);
    if (last === undefined) return;
    const anew = rows.flatMap((row) => countAnew(book, row) ?? []);
    await client.query({ ...writeAnew, values: [run.id, JSON.stringify(anew), last.id, run.ended ? 0 : rows.length] });
    after = last.id;
  }
}
