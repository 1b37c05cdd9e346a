import { randomUUID } from 'node:crypto';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { runRecounts } from '@jiedian/server/calendar/recount/run-recounts.ts';
import { openPool } from '@jiedian/server/db/pools.ts';
import { dayIn } from '@jiedian/server/ledger/rule-book.ts';
import { atMost, type Bench } from './figure.ts';
import { inFilledHouse } from './filled-house.ts';

const [CLOCKS, CASES] = [200_000, 1_500];

/** The open cases and projects once more, under ids and numbers of their own: what a run reads and writes of them, and nothing else. */
const multiply = `
create temp table more as select s.id as old, gen_random_uuid() as id, k.k from stream s cross join generate_series(1, $1) as k(k)
  where s.kind in ('case', 'project') and exists (select from visit_row v where v.stream_id = s.id and v.closed_at is null and v.due_on is not null);
insert into stream select m.id, s.kind, s.home_unit_id, s.unit_id, s.customer_id, s.version, s.head from more m join stream s on s.id = m.old;
insert into state select m.id, s.home_unit_id, jsonb_set(s.state, '{id}', to_jsonb(m.id::text)), s.beside from more m join state s on s.stream_id = m.old;
insert into visit_row select (jsonb_populate_record(v, jsonb_build_object('stream_id', m.id))).* from more m join visit_row v on v.stream_id = m.old and v.closed_at is null;
insert into case_row select (jsonb_populate_record(c, jsonb_build_object('stream_id', m.id, 'number', c.number || '-' || m.k))).* from more m join case_row c on c.stream_id = m.old;
insert into project_row select (jsonb_populate_record(c, jsonb_build_object('stream_id', m.id, 'number', c.number || '-' || m.k))).* from more m join project_row c on c.stream_id = m.old;
insert into todo_row (stream_id, step, visit, duty, stream_kind, home_unit_id, unit_id, person_id, customer_id, track, account, opened_at, due_on, amber_on, provisional, limit_days)
  select m.id, t.step, t.visit, t.duty, t.stream_kind, t.home_unit_id, t.unit_id, t.person_id, t.customer_id, t.track, t.account, t.opened_at, t.due_on, t.amber_on, t.provisional, t.limit_days from more m join todo_row t on t.stream_id = m.old`;

/** The same rows written by hand, without a thought of what the days are. */
const bare = `
update state set beside = jsonb_set(beside, '{dues}', beside -> 'dues') where stream_id in (select stream_id from moved);
update visit_row v set due_on = v.due_on, amber_on = v.amber_on, provisional = v.provisional from moved m where v.stream_id = m.stream_id and v.step = m.step and v.visit = m.visit;
update todo_row v set due_on = v.due_on, amber_on = v.amber_on, provisional = v.provisional from moved m where v.stream_id = m.stream_id and v.step = m.step and v.visit = m.visit;
update case_row set due_on = due_on, amber_on = amber_on where stream_id in (select stream_id from moved);
update project_row set due_on = due_on, amber_on = amber_on where stream_id in (select stream_id from moved);
insert into kept_moves select * from moved`;

/** Counting 200,000 open clocks anew after the calendar has changed, beside a bare update of the rows that moved. */
export const bench: Bench = () => inFilledHouse(CASES, async ({ shell, database }) => {
  const pool = openPool(database.ownerUrl, 'bench', 1);
  const owner = await pool.connect();
  try {
    const one = async (text: string): Promise<number> => (await owner.query<{ n: number }>(text)).rows[0]?.n ?? 0;
    const open = () => one('select count(*)::int as n from visit_row where closed_at is null and due_on is not null');
    await owner.query('set synchronous_commit = off');
    const times = Math.ceil(CLOCKS / (await open())) - 1;
    for (const part of multiply.split(';\n')) await owner.query(part.replace('$1', String(times)));
    await owner.query('vacuum analyze');
    const clocks = await open();
    // Three working weeks off: whatever was begun before and is due after them moves.
    const today = dayIn(shell.rules(), shell.clock.now());
    for (let n = -14; n <= 7; n += 1) await owner.query(`insert into calendar_day values ($1, 'rest', '停', 'Off', 2026) on conflict (day) do nothing`, [addCalendarDays(today, n)]);
    const run = randomUUID();
    await owner.query(`insert into calendar_run (id, title, from_day, began_at) values ($1, '{"zh": "", "en": ""}', '2000-01-01', now())`, [run]);
    const sizes: number[] = [];
    const watch = setInterval(() => void sizes.push(process.memoryUsage.rss() / 1e6), 100);
    const began = performance.now();
    await runRecounts(shell);
    const seconds = (performance.now() - began) / 1000;
    clearInterval(watch);
    const moved = await one(`select moved as n from calendar_run where id = '${run}'`);
    await owner.query(`create temp table moved as select stream_id, step, visit, from_day, to_day from calendar_move where run_id = '${run}'; create temp table kept_moves (like moved); analyze moved`);
    const bareBegan = performance.now();
    await owner.query(`begin; ${bare}; commit`);
    const bareSeconds = (performance.now() - bareBegan) / 1000;
    const how = `${clocks} open clocks read, counted and written, ${moved} of them moved; ${(seconds / bareSeconds).toFixed(1)} times a bare update of the rows that moved (${bareSeconds.toFixed(1)} s in the same run)`;
    return [
      atMost('recount-open-clocks', (seconds * CLOCKS) / clocks, 's', 30, how),
      atMost('recount-memory', Math.max(0, most(sizes.slice(sizes.length / 2)) - most(sizes.slice(0, sizes.length / 2))), 'MB', 50, `how much larger the process was at most in the second half of the run than in the first (${most(sizes).toFixed(0)} MB)`),
    ];
  } finally {
    owner.release();
    await pool.end();
  }
});

const most = (sizes: readonly number[]): number => sizes.reduce((a, b) => Math.max(a, b), 0);
