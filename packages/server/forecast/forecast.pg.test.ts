import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';
import { learnDurations } from './learn-durations.ts';

let county: WebCounty;
let clerk: Browser, stranger: Browser;
const stream = { kind: 'case', id: newId() } as const;
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
  stranger = await county.signedIn('stranger', 'away', 'customer-manager');
  expect((await county.command(clerk, 'submit-application', stream, application())).status).toBe(200);
});
afterAll(() => county.close());

type Told = { readonly forecast: { readonly low: string; readonly likely: string; readonly high: string; readonly ahead: readonly { readonly code: string; readonly days: number; readonly cases: number }[] } };
const forecast = async (who: Browser) => (await who.get(`/api/v1/cases/${stream.id}/forecast`)).body as Told;

test('a new case is foretold by the standards, step by step to energisation', async () => {
  const { forecast: told } = await forecast(clerk);
  expect([told.low, told.likely, told.high].toSorted()).toEqual([told.low, told.likely, told.high]);
  expect(told.ahead.map(({ code }) => code)).toEqual(expect.arrayContaining(['acceptance', 'customer-works', 'energisation']));
  expect(told.ahead.every(({ cases }) => cases === 0)).toBe(true);
});

test('time that passes on the step that decides the day is told with the days', async () => {
  county.clock.set(new Date(Date.parse(county.clock.now()) + 42 * 86_400_000).toISOString() as Instant);
  const { items } = (await clerk.get(`/api/v1/cases/${stream.id}/forecast/moves`)).body as { readonly items: readonly { readonly days: number }[] };
  expect(items).toMatchObject([{ told: null, seq: null, held: { name: { zh: '业务受理' }, holder: { account: 'utility', name: null } } }]);
  expect(items[0]?.days).toBeGreaterThan(20);
});

test('a unit’s own history is learnt and counts, though for one case little', async () => {
  const before = (await forecast(clerk)).forecast.ahead.find(({ code }) => code === 'assignment');
  const [{ unit }] = (await county.sql(`select home_unit_id as unit from stream where id = $1`, [stream.id])) as [{ unit: string }];
  await learnDurations(county.shell);
  expect(await county.sql(`select process_id, step, count, likely from step_history where unit_id = $1 order by step`, [unit])).toEqual([{ process_id: 'hv-connection', step: 'application', count: 1, likely: 0 }]);
  await county.sql(`insert into step_history values ($1, 'hv-connection', 'assignment', 90, 20, 30, 40)`, [unit]);
  const after = (await forecast(clerk)).forecast.ahead.find(({ code }) => code === 'assignment');
  expect(before?.days).toBeLessThan(5);
  expect(after).toMatchObject({ cases: 90 });
  expect(after?.days).toBeGreaterThan(20);
  // Learnt anew, what no work shows is forgotten.
  await learnDurations(county.shell);
  expect(await county.sql('select step from step_history')).toEqual([{ step: 'application' }]);
});

test('who does not see the case sees no forecast of it', async () => {
  expect((await stranger.get(`/api/v1/cases/${stream.id}/forecast`)).status).toBe(404);
  expect((await stranger.get(`/api/v1/cases/${stream.id}/forecast/moves`)).status).toBe(404);
});
