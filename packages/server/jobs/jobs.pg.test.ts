import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import { survey } from '@jiedian/domain/connection-case/play.test-support.ts';
import { heldFile, littleCounty, newId, type LittleCounty } from '../command/little-county.test-support.ts';
import { accepted, assignedCase, crewOf, papersAsked, submittedCase, type CaseStream, type Crew } from '../command/some-cases.test-support.ts';
import { acceptance, application, assignment, signing } from '../command/application.test-support.ts';
import type { WaysOut } from '../channels/ways-out.ts';
import { actFor } from '../command/known-acts.ts';
import { rowsAsked } from '../command/rule-facts.ts';
import { minutesAfter } from '../command/clock.ts';
import { transact } from '../command/transaction.ts';
import { afterCommand } from './after-command.ts';
import { drainJobs, runJobs } from './run-jobs.ts';
import { tasksOf } from './tasks.ts';

let county: LittleCounty;
let crew: Crew;
const sent: { readonly phone: string; readonly words: string }[] = [];
let gateway: 'works' | 'fails' = 'works';
const ways: WaysOut = {
  sendSms: async (phone, words) => {
    if (gateway === 'fails') throw new Error('the gateway does not answer');
    sent.push({ phone, words });
  },
  sendEmail: async () => undefined,
};
const drain = () => drainJobs(county.database.workerUrl, tasksOf(county.shell, ways));
const asSuper = async <Row extends object>(text: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: county.database.superUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};

beforeAll(async () => {
  county = await littleCounty('2026-11-23T02:00:00.000Z');
  crew = await crewOf(county);
});
afterAll(() => county.close());

test('the worker’s role runs the job that the web’s role added, and the customer gets word', async () => {
  const { id } = await submittedCase(county, crew);
  expect(sent).toEqual([]);
  await drain();
  expect(sent).toEqual([{ phone: '13891234567', words: expect.stringContaining('已收到') }]);
  expect(await county.sql('select notice, channel, state, tries from delivery where stream_id = $1', [id])).toEqual([{ notice: 'application-submitted:customer', channel: 'sms', state: 'sent', tries: 1 }]);
  expect(await asSuper<{ n: number }>('select count(*)::int as n from graphile_worker._private_jobs')).toEqual([{ n: 0 }]);
});

test('a runner in the background wakes by itself', async () => {
  sent.length = 0;
  const running = await runJobs({ workerUrl: county.database.workerUrl, tasks: tasksOf(county.shell, ways) });
  try {
    await submittedCase(county, crew);
    await expect.poll(() => sent.length, { timeout: 5000 }).toBe(1);
  } finally {
    await running.stop();
  }
});

test('a job goes with its transaction, and only through the one door', async () => {
  const job = { task: 'after-command', payload: { kind: 'case', streamId: newId(), tells: [] }, key: 'rolled-back' };
  await transact(county.shell, crew.clerk, async ({ open, forget }) => {
    await open([{ name: 'test-add', text: 'select jobs.add($1, $2, $3)', values: [job.task, JSON.stringify(job.payload), job.key] }]);
    await forget();
  });
  expect(await asSuper('select from graphile_worker._private_jobs')).toEqual([]);
  await expect(county.shell.app.query(`select graphile_worker.add_job('deliver', '{}')`)).rejects.toMatchObject({ code: '42501' });
});

test('what fails is seen, tried again, and arrives once', async () => {
  sent.length = 0;
  gateway = 'fails';
  const { id } = await submittedCase(county, crew);
  await drain();
  expect(await county.sql('select state, tries, error from delivery where stream_id = $1', [id])).toEqual([{ state: 'failed', tries: 1, error: 'the gateway does not answer' }]);
  gateway = 'works';
  await asSuper('update graphile_worker._private_jobs set run_at = now()');
  await drain();
  expect(await county.sql('select state, tries, error from delivery where stream_id = $1', [id])).toEqual([{ state: 'sent', tries: 2, error: null }]);
  expect(sent).toHaveLength(1);
});

test('after ten tries it is given up and stays to be seen', async () => {
  gateway = 'fails';
  const { id } = await submittedCase(county, crew);
  for (let tries = 0; tries < 12; tries += 1) {
    await drain();
    await asSuper('update graphile_worker._private_jobs set run_at = now()');
  }
  gateway = 'works';
  expect(await county.sql('select state, tries from delivery where stream_id = $1', [id])).toEqual([{ state: 'given-up', tries: 10 }]);
  expect(await asSuper('select from graphile_worker._private_jobs')).toEqual([]);
});

test('a handler that runs twice has one effect', async () => {
  const { id } = await assignedCase(county, crew);
  await drain();
  const before = await county.sql<{ n: number }>('select count(*)::int as n from delivery where stream_id = $1', [id]);
  const [event] = await county.sql<{ id: string }>(`select id from event where stream_id = $1 and type = 'managers-assigned'`, [id]);
  await afterCommand(county.shell, { kind: 'case', streamId: id, tells: [{ eventId: event?.id ?? '', task: 'notify', name: 'managers-assigned:customer-manager', payload: {} }] });
  expect(await county.sql('select count(*)::int as n from delivery where stream_id = $1', [id])).toEqual(before);
  expect(await county.sql(`select person_id from delivery where stream_id = $1 and notice = 'managers-assigned:project-manager'`, [id])).toEqual([{ person_id: crew.projectManager.personId }]);
});

async function surveyed(): Promise<CaseStream> {
  const stream: CaseStream = { kind: 'case', id: newId() };
  const { act, clock } = county;
  accepted(await act(crew.clerk, 'submit-application', stream, application()));
  const begun = await assignedOn(stream);
  const photos = await Promise.all(Array.from({ length: 6 }, () => heldFile(county, crew.manager)));
  accepted(await act(crew.manager, 'book-survey', begun, { contacts: [{ at: '2026-11-23T01:00:00.000Z', way: 'phone', reached: true }], chosen: '2026-11-25T01:00:00.000Z', askedLater: false, attendees: [crew.manager.personId, crew.projectManager.personId] }));
  clock.set('2026-11-25T04:00:00.000Z' as Instant);
  accepted(await act(crew.manager, 'record-survey', begun, {
    ...survey, arrivedAt: '2026-11-25T01:00:00.000Z', leftAt: '2026-11-25T02:00:00.000Z', photos, worksNeeded: 'grid', worksKind: 'new-line', worksOutline: '新建 1.2 km 线路',
    verified: (rowsAsked(county.shell.rules().regulation, '2026-11-25' as BusinessDate, 'case', actFor('case', 'record-survey')?.form.fields ?? {}, [])['survey-verification'] ?? []).map(({ item }) => ({ item, asked: '630', found: '630', same: true })),
    approvedCapacityKva: '630', loadClass: [{ loadClass: 'third', loadKw: '480' }],
  }));
  accepted(await act(crew.projectManager, 'sign-survey', begun, { signature: { name: '白延川' } }));
  return begun;
}

async function assignedOn(stream: CaseStream): Promise<CaseStream> {
  accepted(await county.act(crew.clerk, 'accept-application', stream, acceptance(papersAsked(county), county.clock.now())));
  accepted(await county.act(crew.lead, 'assign-managers', stream, assignment(crew.manager.personId, crew.projectManager.personId)));
  accepted(await county.act(crew.manager, 'sign-for-assignment', stream, signing('王芳')));
  accepted(await county.act(crew.projectManager, 'sign-for-assignment', stream, signing('白延川')));
  return stream;
}

test('works found by the survey raise a project, once, with its cause', async () => {
  const stream = await surveyed();
  const projects = () => county.sql<{ number: string; customer: null; stream_id: Id; open_steps: string[] }>(`select p.number, p.stream_id, p.open_steps from project_case c join project_row p on p.stream_id = c.project_id where c.case_id = $1`, [stream.id]);
  expect(await projects()).toEqual([]);
  await drain();
  const [project] = await projects();
  expect(project).toMatchObject({ number: 'PT-610824-2026-001', open_steps: ['need'] });
  const [first] = await county.sql<{ type: string }>(
    `select e.type, e.channel, e.actor, c.type as cause from event e join event c on c.id = e.cause_id where e.stream_id = $1`, [project?.stream_id]);
  expect(first).toEqual({ type: 'need-raised', channel: 'system', actor: { system: 'process', ruleId: 'works-needed' }, cause: 'survey-signed' });
  const [event] = await county.sql<{ id: string }>(`select id from event where stream_id = $1 and type = 'survey-signed'`, [stream.id]);
  await county.sql('delete from project_case');
  await afterCommand(county.shell, { kind: 'case', streamId: stream.id, tells: [{ eventId: event?.id ?? '', task: 'raise-project', name: 'works-needed', payload: {} }] });
  expect(await county.sql(`select count(*)::int as n from stream where kind = 'project'`)).toEqual([{ n: 1 }]);
});

test('a timer runs when the house’s clock has come to it, never before', async () => {
  county.clock.set('2026-11-26T02:00:00.000Z' as Instant);
  const stream = { kind: 'case' as const, id: newId() };
  accepted(await county.act(crew.clerk, 'submit-application', stream, application()));
  const begun = await assignedOn(stream);
  accepted(await county.act(crew.manager, 'book-survey', begun, {
    contacts: [{ at: '2026-11-26T01:00:00.000Z', way: 'phone', reached: true }], chosen: '2026-12-08T01:00:00.000Z', askedLater: true, firstOffered: '2026-11-27T01:00:00.000Z', evidence: [await heldFile(county, crew.manager)], attendees: [crew.manager.personId, crew.projectManager.personId],
  }));
  const timers = () => county.sql<{ command: string; run_at: Date; outcome: string | null }>('select command, run_at, outcome from timer where stream_id = $1 order by run_at', [stream.id]);
  const run = () => tasksOf(county.shell, ways)['timers']?.({}, null as never);
  const [begin, end] = await timers();
  if (begin === undefined || end === undefined) throw new Error('no timers');
  await run();
  expect((await timers()).map(({ outcome }) => outcome)).toEqual([null, null]);
  const account = async () => (await county.sql<{ account: string }>(`select account from visit_row where stream_id = $1 and step = 'site-survey'`, [stream.id]))[0]?.account;
  county.clock.set(minutesAfter(begin.run_at.toISOString() as Instant, 1));
  await run();
  expect([(await timers())[0]?.outcome, await account()]).toEqual(['accepted', 'customer']);
  county.clock.set(minutesAfter(end.run_at.toISOString() as Instant, 1));
  await run();
  expect([(await timers())[1]?.outcome, await account()]).toEqual(['accepted', 'utility']);
});
