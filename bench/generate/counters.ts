import type pg from 'pg';
import type { Counters } from './render-clone.ts';

type Kept = Counters & { readonly all: ReadonlyMap<string, number> };

/** The counters of the database, to be counted on from. */
export async function countersOf(client: pg.ClientBase): Promise<Kept> {
  const { rows } = await client.query<{ unit_id: string; kind: string; period: string; last: number }>('select unit_id, kind, period, last from counter');
  const all = new Map(rows.map(({ unit_id, kind, period, last }) => [`${unit_id} ${kind} ${period}`, last]));
  const next = (unitId: string, kind: string, period: string): number => {
    const key = `${unitId} ${kind} ${period}`;
    const count = (all.get(key) ?? 0) + 1;
    all.set(key, count);
    return count;
  };
  return { all, next };
}

export async function keepCounters(client: pg.ClientBase, { all }: Kept): Promise<void> {
  const rows = [...all].map(([key, last]) => {
    const [unit_id, kind, period] = key.split(' ');
    return { unit_id, kind, period, last };
  });
  await client.query(`insert into counter (unit_id, kind, period, last) select unit_id, kind, period, last from jsonb_populate_recordset(null::counter, $1) on conflict (unit_id, kind, period) do update set last = excluded.last`, [JSON.stringify(rows)]);
}
