import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { assignment } from '../command/application.test-support.ts';
import { littleCounty, newId, type LittleCounty } from '../command/little-county.test-support.ts';
import { accepted, acceptedCase, crewOf, type CaseStream, type Crew } from '../command/some-cases.test-support.ts';
import type { Shell } from '../command/shell.ts';
import { runReminders } from './run-reminders.ts';

let county: LittleCounty;
let crew: Crew;
beforeAll(async () => {
  county = await littleCounty('2026-03-09T01:00:00.000Z');
  crew = await crewOf(county);
});
afterAll(() => county.close());

async function assigned(): Promise<CaseStream> {
  const stream = await acceptedCase(county, crew);
  accepted(await county.act(crew.lead, 'assign-managers', stream, assignment(crew.manager.personId, crew.projectManager.personId)));
  return stream;
}

/** The shell with a database that fails those statements. */
function failing(fails: (text: string, values: readonly unknown[]) => boolean): Shell {
  const { worker } = county.shell;
  const query = (config: pg.QueryConfig<unknown[]>, ...more: unknown[]): unknown =>
    fails(config.text, config.values ?? []) ? Promise.reject(new Error('it cannot be read')) : (worker.query as (...args: unknown[]) => unknown).call(worker, config, ...more);
  return { ...county.shell, worker: Object.assign(Object.create(worker) as pg.Pool, { query }) };
}

const toldOf = async ({ id }: CaseStream) => (await county.sql('select id from reminder where stream_id = $1', [id])).length;

test('a unit whose ladder cannot be read stops no other unit, even where it cannot be put off', async () => {
  const [stuck, well] = [await assigned(), await assigned()];
  await county.sql('update visit_row set unit_id = $2 where stream_id = $1', [stuck.id, county.away]);
  county.clock.set('2026-03-11T01:00:00.000Z' as Instant);
  const shell = failing((text, values) => (text.includes('duty_grant') && values[0] === county.away) || (text.includes('warned_next = $6') && values[0] === stuck.id));
  expect((await runReminders(shell)).failed).toBeGreaterThan(0);
  expect(await toldOf(stuck)).toBe(0);
  expect(await toldOf(well)).toBeGreaterThan(0);
  expect((await runReminders(county.shell)).failed).toBe(0);
  expect(await toldOf(stuck)).toBeGreaterThan(0);
});

test('a digest that cannot be sent stops nobody else’s, and is sent once it can', async () => {
  const { manager, projectManager, clerk } = crew;
  await county.sql('delete from reminder');
  await assigned();
  const first = await county.sql<{ id: string; step: string }>('select stream_id as id, step from visit_row where closed_at is null and due_on > $1 limit 1', ['2026-03-11']);
  const [{ id, step } = { id: '', step: '' }] = first;
  for (const { personId } of [manager, projectManager, clerk]) {
    await county.sql(`insert into reminder (id, stream_id, home_unit_id, step, visit, due_on, level, person_id, way, told_at)
      select $1, stream_id, home_unit_id, step, visit, due_on, 'amber', $4, 'digest', now() from visit_row where stream_id = $2 and step = $3 and closed_at is null`, [newId(), id, step, personId]);
  }
  const digests = async () => new Set((await county.sql<{ id: string }>(`select person_id as id from delivery where notice = 'warning-digest'`)).map((one) => one.id));
  await runReminders(failing((text, values) => text.includes('set digest_on') && values[6] === manager.personId));
  expect(await digests()).toEqual(new Set([projectManager.personId, clerk.personId]));
  await runReminders(county.shell);
  expect(await digests()).toEqual(new Set([manager.personId, projectManager.personId, clerk.personId]));
});
