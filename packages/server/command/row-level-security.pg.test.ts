import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../db/flight.ts';
import { openPool } from '../db/pools.ts';
import { refuseOwner } from '../db/refuse-owner.ts';
import { readAs } from '../db/scope.ts';
import { application } from './application.test-support.ts';
import { littleCounty, newId, type LittleCounty, type Person } from './little-county.test-support.ts';
import { accepted, assignedCase, crewOf, type CaseStream, type Crew } from './some-cases.test-support.ts';

let county: LittleCounty;
let crew: Crew;
let mine: CaseStream;
let theirs: CaseStream;
let online: CaseStream;
let neighbour: Person;
let customer: Person;
let otherCustomer: Person;
beforeAll(async () => {
  county = await littleCounty();
  crew = await crewOf(county);
  mine = await assignedCase(county, crew);
  neighbour = await county.staff('邻县柜台', 'away', 'counter');
  [customer, otherCustomer] = [await county.customer('客户甲'), await county.customer('客户乙')];
  theirs = { kind: 'case', id: newId() };
  accepted(await county.act(neighbour, 'submit-application', theirs, application({ region: '610881' })));
  online = { kind: 'case', id: newId() };
  const { firstContactAt: _, ...data } = application({ channel: 'online', region: '610881' });
  accepted(await county.act(customer, 'submit-application', online, data, { channel: 'portal' }));
});
afterAll(() => county.close());

const tables = ['stream', 'event', 'state', 'case_row', 'visit_row', 'todo_row', 'sealed_value'] as const;
const seenBy = async (who: Person, table: string): Promise<readonly string[]> => {
  const id = table === 'stream' ? 'id' : 'stream_id';
  const answers = await readAs(county.shell.app, who, [`select distinct ${id} as id from ${table} order by 1`]);
  return rowsOf<{ id: string }>(answers, 0).map((row) => row.id);
};

test.each(tables)('%s without a where: a unit sees its own, a branch all of its counties, a customer his own', async (table) => {
  expect(await seenBy(crew.clerk, table)).toEqual([mine.id]);
  expect(await seenBy(neighbour, table)).toEqual([theirs.id, online.id].toSorted());
  expect(await seenBy(crew.projectManager, table)).toEqual([mine.id, theirs.id, online.id].toSorted());
  expect(await seenBy(customer, table)).toEqual([online.id]);
  expect(await seenBy(otherCustomer, table)).toEqual([]);
});

test('without a setting there are no rows, and after a transaction the setting is gone', async () => {
  const pool = openPool(county.database.appUrl, 'test', 1);
  try {
    await readAs(pool, crew.clerk, ['select 1']);
    for (const table of tables) expect((await pool.query(`select from ${table}`)).rowCount, table).toBe(0);
    for (const table of ['command', 'customer', 'person', 'file', 'draft', 'delivery', 'ledger_checkpoint_head', 'search_key']) {
      const outcome = await pool.query(`select from ${table}`).then(({ rowCount }) => rowCount, (error: { code: string }) => error.code);
      expect([0, '42501'], table).toContain(outcome);
    }
  } finally {
    await pool.end();
  }
});

test('nobody writes into what he does not see', async () => {
  const as = (who: Person, sql: string) => readAs(county.shell.app, who, [sql]);
  await expect(as(neighbour, `update case_row set status = 'ended' where stream_id = '${mine.id}' returning true`)).resolves.toMatchObject([{ rowCount: 0 }]);
  await expect(as(neighbour, `delete from todo_row`)).resolves.toMatchObject([{ rowCount: expect.any(Number) }]);
  expect(await county.sql('select count(*)::int > 0 as still from todo_row where stream_id = $1', [mine.id])).toEqual([{ still: true }]);
  await expect(as(neighbour, `insert into todo_row (stream_id, step, visit, duty, stream_kind, home_unit_id, unit_id, track, account, opened_at, provisional)
    values ('${mine.id}', 'x', 1, 'counter', 'case', '${county.home}', '${county.home}', 'customer', 'utility', now(), false)`)).rejects.toMatchObject({ code: '42501' });
  await expect(as(neighbour, `update stream set unit_id = '${county.away}' where id = '${mine.id}'`)).rejects.toMatchObject({ code: '42501' });
});

test.each(['update event set type = type', 'delete from event', 'truncate event', `update stream set unit_id = unit_id`, 'delete from stream', 'select from search_key', `insert into stream_access values (gen_random_uuid(), gen_random_uuid(), 'asked')`])(
  'the web’s role may not: %s', async (sql) => expect(readAs(county.shell.app, crew.clerk, [sql])).rejects.toMatchObject({ code: '42501' }),
);
test.each(['update event set type = type', 'delete from event', 'truncate event', 'delete from stream'])('nor may the worker’s: %s', (sql) => expect(county.shell.worker.query(sql)).rejects.toMatchObject({ code: '42501' }));

test('search finds within the scope only', async () => {
  const found = async (who: Person) => rowsOf<{ id: string }>(await readAs(county.shell.app, who, [`select id from search.case_ids(array['长安'], 10) id`]), 0).map(({ id }) => id);
  expect(await found(crew.clerk)).toEqual([mine.id]);
  expect((await found(crew.projectManager)).toSorted()).toEqual([mine.id, theirs.id, online.id].toSorted());
  expect(await found(customer)).toEqual([online.id]);
  expect(await found(otherCustomer)).toEqual([]);
});

test('the web refuses a role that row-level security does not bind', async () => {
  for (const url of [county.database.ownerUrl, county.database.superUrl]) {
    const pool = openPool(url, 'test', 1);
    await expect(refuseOwner(pool)).rejects.toMatchObject({ code: 'role-too-mighty' });
    await pool.end();
  }
});
