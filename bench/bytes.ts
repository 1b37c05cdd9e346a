import pg from 'pg';
import { atMost, type Bench } from './figure.ts';
import { inFilledHouse } from './filled-house.ts';

const CASES = 10_000;

/** Issue 2, 17 (c): all that the house's own tables take with their indexes, for each event of the ledger. */
export const bench: Bench = () => inFilledHouse(CASES, async ({ database }) => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const { rows: tables } = await owner.query<{ name: string }>(`select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`);
    for (const { name } of tables) await owner.query(`vacuum full ${name}`);
    const { rows } = await owner.query<{ name: string; bytes: string }>(`select c.relname as name, pg_total_relation_size(c.oid) as bytes from pg_class c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'session'::regnamespace) order by 2 desc`);
    const { rows: [counted] } = await owner.query<{ events: string }>('select count(*) as events from event');
    const events = Number(counted?.events);
    const each = (bytes: string): number => Number(bytes) / events;
    const largest = rows.slice(0, 8).map(({ name, bytes }) => `${name} ${Math.round(each(bytes))}`).join(', ');
    const total = rows.reduce((sum, { bytes }) => sum + each(bytes), 0);
    return [atMost('bytes-a-step', total, 'bytes', 4096, `${CASES} generated cases, ${events} events; tables, indexes and TOAST of all tables after vacuum full, divided by the events; of it ${largest}`)];
  } finally {
    await owner.end();
  }
});
