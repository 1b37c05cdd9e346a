import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { assignment, signing } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { accepted, acceptedCase, crewOf, type CaseStream, type Crew } from '../command/some-cases.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';
import { runReminders } from './run-reminders.ts';

let county: WebCounty;
let crew: Crew;
beforeAll(async () => {
  county = await webCounty();
  at('2026-03-09');
  crew = await crewOf(county);
});
afterAll(() => county.close());

const at = (day: string): void => county.clock.set(`${day}T01:00:00.000Z` as Instant);

async function assigned(day: string): Promise<CaseStream> {
  at(day);
  const stream = await acceptedCase(county, crew);
  accepted(await county.act(crew.lead, 'assign-managers', stream, assignment(crew.manager.personId, crew.projectManager.personId)));
  return stream;
}

const levels = async ({ id }: CaseStream) => (await county.sql<{ level: string }>('select distinct level from reminder where stream_id = $1', [id])).map(({ level }) => level);

/** One proposes that the unit is closed, another approves. */
async function close(unit: Id, days: readonly string[]): Promise<void> {
  const keeper = await county.signedIn('keeper', 'branch', 'administrator');
  const second = await county.signedIn('second', 'branch', 'group-marketing');
  const of = { kind: 'calendar', key: `closure-${unit}` };
  const document = { of: 'closure', unitId: unit, moves: 'all', days: days.map((date) => ({ date, kind: 'rest', name: { zh: '搬迁', en: 'Moving house' } })) };
  const send = (who: Browser, act: string, seenVersion: number, data: object) => who.post(`/api/v1/commands/${act}-version`, { commandId: newId(), document: of, seenVersion, data });
  expect(await send(keeper, 'propose', 0, { version: '1', effectiveFrom: days[0], reason: '搬迁', document })).toMatchObject({ status: 200 });
  expect(await send(second, 'approve', 1, {})).toMatchObject({ status: 200 });
}

test('a step that is late by the days of all is closed with its cause, and its reminders were sent', async () => {
  const stream = await assigned('2026-03-09');
  at('2026-03-16');
  await runReminders(county.shell);
  expect(await levels(stream)).toContain('overdue-2');
  expect(await county.act(crew.manager, 'sign-for-assignment', stream, signing('王芳'))).toMatchObject({ outcome: 'bad-input', errors: [{ path: 'overdueCause' }, { path: 'overdueNote' }, { path: 'overdueAccount' }] });
});

test('the days on which a unit is closed make none of its steps late, warn of none and make no entry late', async () => {
  at('2026-03-16');
  await close(county.home, ['2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20']);
  const stream = await assigned('2026-03-16');
  at('2026-03-19');
  await runReminders(county.shell);
  expect((await levels(stream)).filter((level) => level.startsWith('overdue'))).toEqual([]);
  const doneAt = county.clock.now();
  at('2026-03-23');
  await runReminders(county.shell);
  expect((await levels(stream)).filter((level) => level.startsWith('overdue'))).toEqual([]);
  accepted(await county.act(crew.manager, 'sign-for-assignment', stream, signing('王芳'), { doneAt }));
});
