import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { acceptance, application } from '../../command/application.test-support.ts';
import { newId } from '../../command/little-county.test-support.ts';
import { accepted, assignedCase, crewOf, papersAsked, submittedCase, type Crew } from '../../command/some-cases.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../../http/web-county.test-support.ts';
import { drainJobs } from '../../jobs/run-jobs.ts';
import { tasksOf } from '../../jobs/tasks.ts';
import { rebuildAll } from '../../ledger/rebuild-rows.ts';
import { rowTables } from '../../ledger/row-statements.ts';
import { runRecounts } from './run-recounts.ts';

let county: WebCounty;
let keeper: Browser, second: Browser, stranger: Browser;
let crew: Crew;
const CASES = 240;

const notice = `国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至4日（周一）放假调休，共4天。1月10日（周日）上班。`;
const drain = () => drainJobs(county.database.workerUrl, tasksOf(county.shell, { sendSms: async () => undefined, sendEmail: async () => undefined }));

/** One proposes, another approves, and the jobs run. */
async function publish(key: string, version: string, document: object): Promise<void> {
  const { status, body } = await keeper.get(`/api/v1/configuration/calendar/${key}`);
  const seen = status === 404 ? 0 : (body as { readonly seenVersion: number }).seenVersion;
  const send = (who: Browser, act: string, seenVersion: number, data: object) => who.post(`/api/v1/commands/${act}-version`, { commandId: newId(), document: { kind: 'calendar', key }, seenVersion, data });
  expect(await send(keeper, 'propose', seen, { version, effectiveFrom: '2026-11-20', reason: '国办通知', document })).toMatchObject({ status: 200 });
  expect(await send(second, 'approve', seen + 1, {})).toMatchObject({ status: 200 });
  await drain();
}
type Read = { readonly year: number; readonly days: readonly object[]; readonly doubts: readonly object[] };
const year2027 = async () => {
  const { year, days } = (await keeper.post('/api/v1/calendar/read', { text: notice })).body as Read;
  return { of: 'year', year, days };
};
const newRun = async (): Promise<string> => {
  const id = newId();
  await county.sql(`insert into calendar_run (id, title, from_day, began_at) values ($1, '{"zh": "2027 年", "en": "2027"}', '2027-01-01', $2)`, [id, county.clock.now()]);
  return id;
};
type Open = { readonly stream: string; readonly step: string; readonly due: string | null; readonly provisional: boolean };
const openSteps = () => county.sql<Open>(`select stream_id as stream, step, due_on::text as due, provisional from visit_row where closed_at is null and due_on is not null order by 1, 2`);
const dump = async (): Promise<Record<string, readonly unknown[]>> => Object.fromEntries(await Promise.all(
  [...rowTables, 'state'].map(async (table) => [table, (await county.sql<{ row: unknown }>(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`)).map(({ row }) => row)] as const),
));
const told = (run: string) => county.sql(`select t.moved, d.words ->> 'en' as words from calendar_told t join delivery d on d.event_id = t.run_id and d.person_id = t.person_id where t.run_id = $1 order by 1`, [run]);

let before: readonly Open[] = [];
let first = '';
beforeAll(async () => {
  county = await webCounty();
  county.clock.set('2026-12-28T00:00:00.000Z' as Instant);
  keeper = await county.signedIn('keeper', 'branch', 'administrator');
  second = await county.signedIn('second', 'branch', 'group-marketing');
  stranger = await county.signedIn('stranger', 'away', 'customer-manager');
  crew = await crewOf(county);
  const papers = papersAsked(county);
  for (let no = 0; no < CASES; no += 1) {
    county.clock.set(`2026-12-${28 + (no % 4)}T0${no % 8}:00:00.000Z` as Instant);
    const stream = { kind: 'case', id: newId() } as const;
    accepted(await county.act(crew.clerk, 'submit-application', stream, application()));
    if (no % 3 > 0) accepted(await county.act(crew.clerk, 'accept-application', stream, acceptance(papers, county.clock.now())));
  }
  county.clock.set('2026-12-31T08:00:00.000Z' as Instant);
  for (let no = 0; no < 4; no += 1) await assignedCase(county, crew);
  before = await openSteps();
}, 120_000);
afterAll(() => county.close());

test('all open clocks stand as if the calendar had always been known, and those that closed stay', async () => {
  const closed = await county.sql('select * from visit_row where closed_at is not null order by stream_id, step, visit');
  expect(before.filter(({ provisional }) => provisional).length).toBeGreaterThan(CASES / 4);
  const foretold = (await keeper.post('/api/v1/calendar/preview', { document: await year2027() })).body;
  await publish('year-2027', '1', await year2027());
  first = (await county.sql<{ id: string }>('select id from calendar_run'))[0]?.id ?? '';
  const [run] = await county.sql<{ moved: number; settled: number }>('select moved, settled from calendar_run where id = $1', [first]);
  expect(foretold).toMatchObject({ fromDay: '2027-01-01', whole: true, findings: [], ...run });
  expect((await openSteps()).filter(({ provisional }) => provisional)).toEqual([]);
  expect(await county.sql('select * from visit_row where closed_at is not null order by stream_id, step, visit')).toEqual(closed);
  const counted = await dump();
  await rebuildAll(county.shell);
  expect(await dump()).toEqual(counted);
});

test('what moved is listed, no more and no less, and none of it fell earlier', async () => {
  const after = await openSteps();
  const moved = before.flatMap(({ stream, step, due }, at) => (after[at]?.due === due ? [] : [{ stream, step, from: due, to: after[at]?.due ?? null }]));
  expect(moved.length).toBeGreaterThan(40);
  expect(moved.filter(({ from, to }) => from === null || to === null || to <= from)).toEqual([]);
  expect(await county.sql(`select stream_id as stream, step, from_day::text as from, to_day::text as to from calendar_move where run_id = $1 order by 1, 2`, [first])).toEqual(moved);
  expect(await county.sql('select moved, settled, counted, ended_at is not null as ended from calendar_run where id = $1', [first]))
    .toEqual([{ moved: moved.length, settled: before.filter(({ provisional }) => provisional).length, counted: expect.any(Number) as number, ended: true }]);
});

test('everybody concerned is told once, however many of theirs moved', async () => {
  const rows = await told(first);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows).toContainEqual({ moved: expect.any(Number) as number, words: expect.stringContaining('of your due days have moved') as string });
  await runRecounts(county.shell, { again: true });
  expect(await told(first)).toEqual(rows);
});

test('counting anew under the same calendar changes nothing', async () => {
  const all = await dump();
  const second = await newRun();
  await runRecounts(county.shell, { again: true });
  await runRecounts(county.shell, { again: true });
  expect(await dump()).toEqual(all);
  expect(await county.sql('select moved, settled, looked_again from calendar_run where id = $1', [second])).toEqual([{ moved: 0, settled: 0, looked_again: true }]);
  expect(await runRecounts(county.shell, { again: true })).toBe(0);
});

test('a run that was cut off goes on where it was; what was recorded meanwhile without the calendar is found when it looks again', async () => {
  const stale = await submittedCase(county, crew);
  const all = await dump();
  await county.sql(`update state set beside = jsonb_set(beside, '{dues,acceptance,due}', '"2027-01-29"') where stream_id = $1`, [stale.id]);
  await county.sql(`update visit_row set due_on = '2027-01-29' where stream_id = $1 and closed_at is null`, [stale.id]);
  const run = await newRun();
  await county.sql('update calendar_run set after_stream = $2 where id = $1', [run, stale.id]);
  await runRecounts(county.shell, { page: 3 });
  expect(await dump()).not.toEqual(all);
  await runRecounts(county.shell, { again: true });
  expect(await dump()).toEqual(all);
});

test('two workers do not count at once', async () => {
  await newRun();
  expect((await Promise.all([runRecounts(county.shell), runRecounts(county.shell)])).toSorted()).toEqual([0, 1]);
});

type Page = { readonly items: readonly { readonly from: string; readonly to: string; readonly number: string }[]; readonly next: string | null; readonly count: { readonly n: number } };

test('staff read the runs; of the clocks each sees those of their own cases; a customer and a stranger to the keepers’ tools see none', async () => {
  const runs = (await second.get('/api/v1/calendar/runs')).body as { readonly items: readonly { readonly id: string; readonly moved: number; readonly told: readonly object[] }[] };
  const moved = runs.items.find(({ id }) => id === first)?.moved ?? 0;
  const page = (await second.get(`/api/v1/calendar/runs/${first}/moves?limit=20`)).body as Page;
  expect(page).toMatchObject({ count: { n: moved } });
  const next = (await second.get(`/api/v1/calendar/runs/${first}/moves?limit=20&cursor=${page.next ?? ''}`)).body as Page;
  expect(next.items[0]).not.toEqual(page.items[0]);
  expect((await stranger.get(`/api/v1/calendar/runs/${first}/moves`)).body).toMatchObject({ items: [], count: { n: 0 } });
  expect((await stranger.post('/api/v1/calendar/read', { text: notice })).status).toBe(404);
  expect((await county.browser().get('/api/v1/calendar/runs')).status).toBe(401);
});

test('an amendment in mid-year moves what is open, and what closed before it is told by the calendar known then', async () => {
  const [closed] = await county.sql<{ stream: string; step: string }>(`select stream_id as stream, step from visit_row where closed_at is not null and closed_at >= '2026-12-31' and due_on is not null limit 1`);
  const { days, ...rest } = await year2027();
  await publish('year-2027', '2', { ...rest, days: [...days, { date: '2027-01-05', kind: 'rest', name: { zh: '临时放假', en: 'Extra day off' } }] });
  expect((await openSteps()).some(({ due }) => due === '2027-01-05')).toBe(false);
  const counted = await dump();
  await rebuildAll(county.shell);
  expect(await dump()).toEqual(counted);
  const why = (await second.get(`/api/v1/cases/${closed?.stream ?? ''}/steps/${closed?.step ?? ''}/visits/1/why`)).body;
  expect(why).toMatchObject({ calendar: { knownFrom: null } });
  const versions = (await second.get('/api/v1/calendar/versions')).body as { readonly items: readonly { readonly name: string }[] };
  expect(versions.items.map(({ name }) => name)).toEqual(['year-2027@2', 'year-2027@1', 'shipped']);
});

test('a closure of a unit moves the company’s own limits alone, unless it says otherwise', async () => {
  const before2 = await openSteps();
  const closure = { of: 'closure', unitId: county.home, moves: 'internal', days: [{ date: '2027-01-06', kind: 'rest', name: { zh: '搬迁', en: 'Moving house' } }] };
  const statutory = () => county.sql<Open & { readonly limit: string }>(`select stream_id as stream, step, due_on::text as due, limit_id as limit from visit_row where closed_at is null and due_on = '2027-01-06' order by 1, 2`);
  await publish(`closure-${county.home}`, '1', closure);
  const internal = (await statutory()).map(({ limit }) => limit);
  await publish(`closure-${county.home}`, '2', { ...closure, moves: 'all' });
  expect(await statutory()).toEqual([]);
  await publish(`closure-${county.home}`, '3', { ...closure, days: [] });
  expect(await openSteps()).toEqual(before2);
  const rules = county.shell.rules().regimes.flatMap(({ limits }) => limits);
  expect(internal.filter((id) => rules.find((row) => row.id === id)?.within !== undefined)).toEqual([]);
});
