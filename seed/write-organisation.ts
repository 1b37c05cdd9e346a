import type pg from 'pg';
import { citizensOf } from './citizens.ts';
import type { Profile } from './profile.ts';
import { staff } from './organisation/people.ts';
import { units } from './organisation/units.ts';

/** Duties begin long before the stories, so that whoever acts in them held his duty on that day. */
const since = '2020-01-01';

/** Units, staff with their duties, and the customers of stories who act for themselves. For an empty database. */
export async function writeOrganisation(worker: pg.Pool, profiles: readonly Profile[]): Promise<void> {
  await worker.query(
    `insert into unit (id, code, name_zh, name_en, level, parent_id, path, regions)
     select x.id, x.code, x.zh, x.en, x.level, x.parent, array(select jsonb_array_elements_text(x.path))::uuid[], array(select jsonb_array_elements_text(x.regions))
     from jsonb_to_recordset($1) as x(id uuid, code text, zh text, en text, level text, parent uuid, path jsonb, regions jsonb)`,
    [JSON.stringify(units.map(({ id, code, name, level, parent, path, regions }) => ({ id, code, ...name, level, parent, path, regions })))],
  );
  await worker.query(
    `insert into person (id, kind, name, work_phone, unit_id) select x.id, 'staff', x.name, x.phone, x.unit from jsonb_to_recordset($1) as x(id uuid, name text, phone text, unit uuid)`,
    [JSON.stringify(staff.map(({ id, name, workPhone, unit }) => ({ id, name, phone: workPhone, unit: unit.id })))],
  );
  await worker.query(
    `insert into duty_grant (person_id, duty, unit_id, from_day) select x.person, x.duty, x.unit, $2 from jsonb_to_recordset($1) as x(person uuid, duty text, unit uuid)`,
    [JSON.stringify(staff.map(({ id, duty, unit }) => ({ person: id, duty, unit: unit.id }))), since],
  );
  const customers = profiles.filter(({ portal }) => portal).map((profile) => ({ ...citizensOf(profile), name: profile.kind === 'person' ? citizensOf(profile).contact : profile.name, kind: profile.kind }));
  const rows = JSON.stringify(customers.map(({ customerId, contactId, contact, name, kind }) => ({ customer: customerId, person: contactId, contact, name, kind })));
  await worker.query(`insert into person (id, kind, name) select x.person, 'customer', x.contact from jsonb_to_recordset($1) as x(person uuid, contact text)`, [rows]);
  await worker.query(`insert into customer (id, name, kind) select x.customer, x.name, x.kind from jsonb_to_recordset($1) as x(customer uuid, name text, kind text)`, [rows]);
  await worker.query(`insert into customer_member (customer_id, person_id, role) select x.customer, x.person, 'owner' from jsonb_to_recordset($1) as x(customer uuid, person uuid)`, [rows]);
}
