import type pg from 'pg';
import { stableId } from '../../seed/stable-id.ts';

/** How many branches there are, the demo's own among them; each has its three county units. */
export const BRANCHES = 8;

/** The utility of a bench: for every unit and person of the demo's branch, who stands for it in each branch. The group stays one. */
export type Organisation = { readonly ids: ReadonlySet<string>; readonly inBranch: (branch: number, id: string) => string; readonly codeOf: (branch: number, unitId: string) => string };

type Unit = { readonly id: string; readonly code: string; readonly level: string };

const standIn = (branch: number, id: string): string => (branch === 0 ? id : stableId(`bench/branch/${branch}/${id}`));
const codeIn = (branch: number, code: string): string => (branch === 0 ? code : code.replace(/^6108/, `61${String(10 + branch)}`));

/** Writes the further branches with the same departments, people and duties as the demo's. Runs as the owner. */
export async function cloneOrganisation(client: pg.ClientBase): Promise<Organisation> {
  const { rows: units } = await client.query<Unit>('select id, code, level from unit order by array_length(path, 1), code');
  const { rows: people } = await client.query<{ id: string }>(`select p.id from person p join unit u on u.id = p.unit_id where p.kind = 'staff' and u.level <> 'group'`);
  const changing = new Set([...units.filter(({ level }) => level !== 'group').map(({ id }) => id), ...people.map(({ id }) => id)]);
  const kept = (await client.query<{ id: string }>(`select id from unit where level = 'group' union all select p.id from person p join unit u on u.id = p.unit_id where u.level = 'group'`)).rows.map(({ id }) => id);
  const inBranch = (branch: number, id: string): string => (changing.has(id) ? standIn(branch, id) : id);
  for (let branch = 1; branch < BRANCHES; branch += 1) {
    const map = JSON.stringify(Object.fromEntries([...changing].map((id) => [id, standIn(branch, id)])));
    const codes = JSON.stringify(Object.fromEntries(units.map(({ id, code }) => [id, codeIn(branch, code)])));
    await client.query(
      `insert into unit (id, code, name_zh, name_en, level, parent_id, path, regions)
       select ($1::jsonb ->> u.id::text)::uuid, $2::jsonb ->> u.id::text, u.name_zh, u.name_en, u.level, coalesce($1::jsonb ->> u.parent_id::text, u.parent_id::text)::uuid,
         array(select coalesce($1::jsonb ->> p.id::text, p.id::text)::uuid from unnest(u.path) with ordinality p(id, n) order by n), '{}'
       from unit u where $1::jsonb ? u.id::text order by array_length(u.path, 1)`, [map, codes]);
    await client.query(
      `insert into person (id, kind, name, work_phone, unit_id) select ($1::jsonb ->> p.id::text)::uuid, p.kind, p.name, p.work_phone, ($1::jsonb ->> p.unit_id::text)::uuid from person p where $1::jsonb ? p.id::text`, [map]);
    await client.query(
      `insert into duty_grant (person_id, duty, unit_id, from_day, to_day) select ($1::jsonb ->> g.person_id::text)::uuid, g.duty, ($1::jsonb ->> g.unit_id::text)::uuid, g.from_day, g.to_day from duty_grant g where $1::jsonb ? g.person_id::text`, [map]);
  }
  const codes = new Map(units.map(({ id, code }) => [id, code]));
  return { ids: new Set([...changing, ...kept]), inBranch, codeOf: (branch, unitId) => codeIn(branch, codes.get(unitId) ?? '') };
}
