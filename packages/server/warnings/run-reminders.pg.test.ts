import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import { reached, remindersFor, rungsTo } from '@jiedian/domain/warnings/reminders-for.ts';
import { holdersOf, whoIsTold } from '@jiedian/domain/warnings/who-is-told.ts';
import { littleCounty, type LittleCounty } from '../command/little-county.test-support.ts';
import { crewOf } from '../command/some-cases.test-support.ts';
import { rebuildAll } from '../ledger/rebuild-rows.ts';
import { drainJobs } from '../jobs/run-jobs.ts';
import { tasksOf } from '../jobs/tasks.ts';
import { everyFate, liveDay, newFates, type Fated, type People } from './all-combinations.test-support.ts';
import { localMinute } from './local-minute.ts';
import { runReminders } from './run-reminders.ts';
import { unitLadders } from './unit-ladder.ts';

let county: LittleCounty;
let people: People;
let cases: readonly Fated[];
const quietWays = { sendSms: async () => undefined, sendEmail: async () => undefined };

beforeAll(async () => {
  county = await littleCounty('2026-03-09T01:00:00.000Z');
  people = {
    ...(await crewOf(county)), head: await county.staff('负责人', 'home', 'reviewer'), other: await county.staff('李娜', 'home', 'customer-manager'), otherProject: await county.staff('赵志刚', 'branch', 'project-manager'),
  };
  await county.staff('县局长', 'home', 'unit-head');
  await county.staff('市公司营销', 'branch', 'marketing');
});
afterAll(() => county.close());

type Open = { readonly id: string; readonly unitId: string; readonly step: string; readonly visit: number; readonly dueOn: BusinessDate; readonly amberOn: BusinessDate; readonly duties: string[]; readonly track: 'customer'; readonly customerManager: string | null; readonly projectManager: string | null };
type Sent = { readonly id: string; readonly streamId: string; readonly step: string; readonly visit: number; readonly dueOn: string; readonly level: string; readonly personId: string };

const openNow = () => county.sql<Open>(`select v.stream_id as id, v.unit_id as "unitId", v.step, v.visit, v.due_on::text as "dueOn", v.amber_on::text as "amberOn", v.duties, v.track, c.customer_manager as "customerManager", c.project_manager as "projectManager"
  from visit_row v join case_row c using (stream_id) where v.closed_at is null and v.due_on is not null and v.amber_on is not null`);
const sentSoFar = () => county.sql<Sent>('select id, stream_id as "streamId", step, visit, due_on::text as "dueOn", level, person_id as "personId" from reminder');
const keyOf = ({ streamId, step, visit, dueOn, level, personId }: Omit<Sent, 'id'>) => [streamId, step, visit, dueOn, level, personId].join(' ');

/** After a poll: whoever holds an open step has been told of the level it has reached, and all whom the level tells if it was reached just now; nothing was said of anything else. */
async function check(before: readonly Sent[], levelsBefore: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const { calendar } = county.shell.rules();
  const now = localMinute(county.shell.rules(), county.clock.now());
  const ladders = unitLadders(county.shell);
  const [open, sent] = [await openNow(), await sentSoFar()];
  const keys = new Set(sent.map(keyOf));
  expect(keys.size).toBe(sent.length);
  const levels = new Map<string, string>();
  const allowed = new Set<string>();
  for (const one of open) {
    const { ladder, holders } = await ladders(one.unitId);
    const level = reached(remindersFor({ ...one, closed: false }, ladder, calendar), now)?.level;
    if (level === undefined) continue;
    const of = { streamId: one.id, step: one.step, visit: one.visit, dueOn: one.dueOn };
    const visit = JSON.stringify(of);
    levels.set(visit, level);
    const told = whoIsTold(rungsTo(ladder, level).flatMap(({ tells }) => tells), one, holders);
    for (const personId of levelsBefore.get(visit) === level ? holdersOf(one, holders) : told) expect(keys, `${now} ${visit} ${level}`).toContain(keyOf({ ...of, level, personId }));
    for (const personId of told) allowed.add(keyOf({ ...of, level, personId }));
  }
  const known = new Set(before.map(({ id }) => id));
  expect(sent.filter(({ id }) => !known.has(id)).filter((row) => !allowed.has(keyOf(row)))).toEqual([]);
  return levels;
}

test('send-back, suspension, transfer and parallel signing in all combinations: no reminder lost, none doubled, none for closed or resting work', async () => {
  cases = newFates();
  expect(cases).toHaveLength(2 ** 4);
  let levels: ReadonlyMap<string, string> = new Map();
  for (let day = 0; day < 45; day += 1) {
    const date = addCalendarDays('2026-03-09', day);
    for (const one of cases) {
      county.clock.set(`${date}T01:00:00.000Z` as Instant);
      await liveDay(county, people, one, day);
    }
    await drainJobs(county.database.workerUrl, tasksOf(county.shell, quietWays));
    if (day === 13) await rebuildAll(county.shell);
    for (const hour of ['02:00', '23:45']) {
      county.clock.set(`${date}T${hour}:00.000Z` as Instant);
      const before = await sentSoFar();
      expect((await runReminders(county.shell)).failed).toBe(0);
      levels = await check(before, levels);
      expect((await runReminders(county.shell)).told).toBe(0);
    }
  }
  const sent = await sentSoFar();
  expect(new Set(sent.map(({ streamId }) => streamId)).size).toBe(everyFate.length);
  expect(new Set(sent.map(({ level }) => level))).toEqual(new Set(['amber', 'due-today', 'overdue-1', 'overdue-2', 'overdue-3', 'overdue-4']));
  const [{ n } = { n: -1 }] = await county.sql<{ n: number }>(`select count(*)::int as n from (select r.id from reminder r where r.way = 'at-once' except select d.event_id from delivery d where d.notice like 'warning:%') x`);
  expect(n).toBe(0);
}, 240_000);

test('one digest a person and day; the rule urges once a step and due day, to be answered by the next working day', async () => {
  const digests = await county.sql<{ n: number }>(`select count(*)::int as n from delivery where notice = 'warning-digest' group by person_id, (created_at at time zone 'Asia/Shanghai')::date`);
  expect(digests.length).toBeGreaterThan(3);
  expect(digests.every(({ n }) => n === 1)).toBe(true);
  const urged = await county.sql<{ n: number; steps: number }>(
    `select (select count(*)::int from event where type = 'urging-sent' and actor ->> 'system' = 'warnings') as n, (select count(*)::int from (select distinct stream_id, step, visit, due_on from reminder where level = 'overdue-2') x) as steps`);
  expect(urged[0]?.n).toBeGreaterThan(10);
  expect(urged[0]?.n).toBe(urged[0]?.steps);
});

test('one reader who cannot be told stops nobody else, and is told once he can', async () => {
  const [stuck, well] = [newFates()[0], newFates()[0]];
  if (!stuck || !well) throw new Error('no case');
  county.clock.set('2026-06-01T01:00:00.000Z' as Instant);
  for (const one of [stuck, well]) await liveDay(county, people, one, 0);
  await county.sql(`create function broken() returns trigger language plpgsql as $$ begin raise exception 'the reader is broken'; end $$`);
  await county.sql(`create trigger broken before insert on reminder for each row when (new.stream_id = '${stuck.stream.id}' and new.person_id = '${people.manager.personId}') execute function broken()`);
  const told = async (stream: string) => new Set((await sentSoFar()).filter(({ streamId }) => streamId === stream).map(({ personId }) => personId));
  county.clock.set('2026-06-10T01:00:00.000Z' as Instant);
  expect((await runReminders(county.shell)).failed).toBe(1);
  const all = await told(well.stream.id);
  expect(all).toContain(people.manager.personId);
  expect(await told(stuck.stream.id)).toEqual(new Set([...all].filter((id) => id !== people.manager.personId)));
  await county.sql('drop trigger broken on reminder');
  expect((await runReminders(county.shell)).told).toBe(0);
  county.clock.set('2026-06-10T01:11:00.000Z' as Instant);
  expect(await runReminders(county.shell)).toMatchObject({ told: 1, failed: 0 });
  expect(await told(stuck.stream.id)).toEqual(all);
});
