import { afterAll, beforeAll, expect, test } from 'vitest';
import { v7 } from 'uuid';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import { littleCounty, type LittleCounty, type Person } from '../command/little-county.test-support.ts';
import { acceptedCase, crewOf, type CaseStream } from '../command/some-cases.test-support.ts';
import type { Asker } from '../session/asker.ts';
import { keptRegimes } from '../regulation/kept-regimes.ts';
import { runVersionAct } from './run-version-act.ts';

let county: LittleCounty;
beforeAll(async () => {
  county = await littleCounty('2026-03-02T02:00:00.000Z');
});
afterAll(() => county.close());

const asker = ({ personId, name, units }: Person): Asker => ({
  account: '', personId, name, kind: 'staff', units, actsFor: [], customers: [],
  duties: [{ duty: 'administrator', reach: county.branch, units: [county.branch], unit: { id: county.branch, code: '6108', name: { zh: '分公司', en: 'Branch' } } }],
});
const regimeKept = async ({ id }: CaseStream): Promise<string | undefined> =>
  (await county.sql<{ regime: string }>(`select state -> 'facts' ->> 'regime' as regime from state where stream_id = $1`, [id]))[0]?.regime;

test('a case accepted from the day of a published version is timed by it; one accepted before keeps its own', async () => {
  const crew = await crewOf(county);
  const before = await acceptedCase(county, crew);
  const [one, other] = [await county.staff('甲', 'branch', 'administrator'), await county.staff('乙', 'branch', 'administrator')];
  const shipped = keptRegimes.shipped(county.shell.rules()).find(({ key }) => key === 'default');
  const document = { kind: 'regime', key: 'default' } as const;
  const propose = { act: 'propose', version: '2026-a', effectiveFrom: '2026-03-04' as BusinessDate, reason: '公司承诺', document: shipped?.document ?? {} } as const;
  expect(await runVersionAct(county.shell, keptRegimes, asker(one), { commandId: v7() as Id, document, seenVersion: 0, act: propose })).toMatchObject({ outcome: 'accepted' });
  expect(await runVersionAct(county.shell, keptRegimes, asker(other), { commandId: v7() as Id, document, seenVersion: 1, act: { act: 'approve' } })).toMatchObject({ outcome: 'accepted' });
  const between = await acceptedCase(county, crew);
  county.clock.set('2026-03-04T02:00:00.000Z' as Instant);
  const after = await acceptedCase(county, crew);
  expect(await Promise.all([before, between, after].map(regimeKept))).toEqual(['default@2023', 'default@2023', 'default@2026-a']);
});
