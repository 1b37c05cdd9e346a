import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inHouse } from '@jiedian/server/command-line/open-house.ts';
import { sqlFile } from '@jiedian/server/db/sql-file.ts';
import { openPool } from '@jiedian/server/db/pools.ts';
import { dayIn } from '@jiedian/server/ledger/rule-book.ts';
import { runReminders } from '@jiedian/server/warnings/run-reminders.ts';
import { atMost, quantile, type Bench } from './figure.ts';
import { settingsFor } from './filled-house.ts';

const [ARMED, ROUNDS, DUE] = [1_000_000, 200, 200];

/** Open steps whose next look lies ahead: half not yet in their warning, half already warned of and marked. */
const fill = `
insert into visit_row (stream_id, step, visit, home_unit_id, unit_id, track, duties, account, opened_at, opened_seq, due_on, amber_on, provisional, segments, warned_due, warned_duties, warned_next)
select gen_random_uuid(), 'site-survey', 1, u.id, u.id, 'customer', '{customer-manager}', 'utility', now(), 1, d.due, d.due - 2, false, '[]',
  case when n % 2 = 0 then d.due end, '{customer-manager}', case when n % 2 = 0 then d.due + time '07:30' end
from generate_series(1, $1::int) n cross join (select id from unit limit 1) u cross join lateral (select $2::date + 5 + n % 200 as due) d`;
const bareText = 'select id from armed where at <= $1::timestamp order by at limit 200';
const found = sqlFile(join(import.meta.dirname, '../packages/server/warnings'), 'due-reminders');

/** The poll of the minute in which nothing is due, and the reading of 200 that are, beside the same from a bare table of times; asked in turn. */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiedian-bench-'));
  try {
    return await inHouse(settingsFor(folder), { demo: false }, async ({ shell, database }) => {
      const pool = openPool(database.ownerUrl, 'bench', 1);
      const owner = await pool.connect();
      try {
        const today = dayIn(shell.rules(), shell.clock.now());
        await owner.query(`insert into unit (id, code, name_zh, name_en, level, path) select u.id, '61', '集团', 'Group', 'group', array[u.id] from (select gen_random_uuid() as id) u where not exists (select from unit)`);
        await owner.query(fill, [ARMED, today]);
        await owner.query(`create table armed as select stream_id as id, coalesce(warned_next, amber_on::timestamp) as at from visit_row`);
        await owner.query('create index on armed (at)');
        await owner.query('grant select on armed to jiedian_worker');
        await owner.query('vacuum analyze');
        const bare = () => shell.worker.query({ name: 'bare-armed', text: bareText, values: [today] });
        const poll = async () => void (await runReminders(shell));
        const [polls, bares] = await inTurn([poll, bare]);
        const later = `${today}T23:59`;
        await owner.query(`with due as (select stream_id, step, visit from visit_row where warned_due is null limit ${DUE}) update visit_row v set due_on = $1::date, amber_on = $1::date from due d where (v.stream_id, v.step, v.visit) = (d.stream_id, d.step, d.visit)`, [today]);
        await owner.query(`insert into stream (id, kind, home_unit_id, unit_id, version, head) select stream_id, 'case', home_unit_id, unit_id, 0, decode(repeat('00', 32), 'hex') from visit_row where due_on = $1::date`, [today]);
        await owner.query(`update armed set at = $1::date where id in (select id from stream)`, [today]);
        const [reads, bareReads] = await inTurn([() => shell.worker.query({ ...found, values: [later] }), () => shell.worker.query({ name: 'bare-armed', text: bareText, values: [later] })]);
        const how = `${ROUNDS} times after 20, in turn with the bare statement; ${ARMED} open steps armed`;
        return [
          atMost('poll, nothing due · p95', quantile(polls, 0.95), 'ms', 5, how),
          atMost('poll, nothing due, against bare SQL', quantile(polls, 0.5) / quantile(bares, 0.5), '×', 8, `medians ${quantile(polls, 0.5).toFixed(2)} and ${quantile(bares, 0.5).toFixed(2)} ms; the poll asks for due steps and for waiting digests`),
          atMost(`reading ${DUE} due · p95`, quantile(reads, 0.95), 'ms', 5, how),
          atMost(`reading ${DUE} due, against bare SQL`, quantile(reads, 0.5) / quantile(bareReads, 0.5), '×', 8, `medians ${quantile(reads, 0.5).toFixed(2)} and ${quantile(bareReads, 0.5).toFixed(2)} ms; with stream, case and project of each`),
        ];
      } finally {
        owner.release();
        await pool.end();
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function inTurn(asks: readonly [() => Promise<unknown>, () => Promise<unknown>]): Promise<readonly [number[], number[]]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let round = -20; round < ROUNDS; round += 1) {
    for (const [at, ask] of asks.entries()) {
      const began = performance.now();
      await ask();
      if (round >= 0) times[at]?.push(performance.now() - began);
    }
  }
  return times;
}
