import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';
import { recordOn } from './record-on.test-support.ts';

let county: WebCounty;
type Staff = Browser & { readonly person: { readonly personId: Id } };
let clerk: Staff, wang: Staff, zhao: Staff, head: Staff, meters: Staff, auditor: Staff, awayHead: Staff, awayClerk: Staff;
beforeAll(async () => {
  county = await webCounty();
  [clerk, awayClerk] = [await county.signedIn('clerk', 'home', 'counter'), await county.signedIn('awayclerk', 'away', 'counter')];
  [wang, zhao] = [await county.signedIn('wang', 'home', 'customer-manager'), await county.signedIn('zhao', 'home', 'project-manager')];
  [head, awayHead] = [await county.signedIn('head', 'home', 'unit-head'), await county.signedIn('awayhead', 'away', 'unit-head')];
  [meters, auditor] = [await county.signedIn('meters', 'home', 'metering-team'), await county.signedIn('auditor', 'home', 'auditor')];
});
afterAll(() => county.close());

type Item = { readonly stream: { readonly id: string } | null; readonly what: { readonly zh: string }; readonly act: { readonly command: string } | null };
type Answer = { readonly lists: readonly { readonly code: string; readonly count: number; readonly items: readonly Item[] }[] };
const lists = async (who: Browser) => ((await who.get('/api/v1/todo/beside')).body as Answer).lists;
const listed = async (who: Browser, code: string) => (await lists(who)).find((one) => one.code === code);
const idsIn = async (who: Browser, code: string) => ((await listed(who, code))?.items ?? []).map(({ stream }) => stream?.id);

async function submitted(channel = 'counter'): Promise<Id> {
  const stream = { kind: 'case', id: newId() } as const;
  expect((await county.command(clerk, 'submit-application', stream, application())).status).toBe(200);
  await county.sql('update case_row set channel = $2, customer_manager = $3, project_manager = $4 where stream_id = $1', [stream.id, channel, wang.person.personId, zhao.person.personId]);
  return stream.id;
}

async function worksFor(caseId: Id, steps: readonly string[]): Promise<Id> {
  const id = newId();
  await county.sql(`insert into stream (id, kind, home_unit_id, unit_id, version, head) select $1::uuid, 'project', home_unit_id, unit_id, 0, head from stream where id = $2`, [id, caseId]);
  await county.sql(
    `insert into project_row (stream_id, home_unit_id, unit_id, number, name, status, opened_at, process_id, process_version, open_steps, provisional, project_manager)
      select $1::uuid, home_unit_id, unit_id, 'PT-' || $1::uuid, '纪园线工程', 'open', opened_at, 'grid-project', '1', $4, false, $3 from case_row where stream_id = $2`, [id, caseId, zhao.person.personId, steps],
  );
  await county.sql('insert into project_case (project_id, case_id, home_unit_id) select $1::uuid, stream_id, home_unit_id from case_row where stream_id = $2', [id, caseId]);
  return id;
}

test('a clerk has what came in otherwise than over the counter, apart from what was handed in again; with the act, and in his county alone', async () => {
  const [online, , again] = [await submitted('online'), await submitted('counter'), await submitted('online')];
  for (const table of ['todo_row', 'visit_row']) await county.sql(`update ${table} set visit = 2 where stream_id = $1 and step = 'acceptance'`, [again]);
  expect(await listed(clerk, 'online')).toMatchObject({ count: 1, items: [{ stream: { id: online }, act: { command: 'accept-application' } }] });
  expect(await idsIn(clerk, 'answered')).toEqual([again]);
  expect((await listed(awayClerk, 'online'))?.count).toBe(0);
  expect((await lists(meters)).map(({ code }) => code)).toEqual([]);
});

test('what a customer did since yesterday stands with his manager, not what staff did nor what is older', async () => {
  const [id, old] = [await submitted(), await submitted()];
  const customer = { personId: newId(), duty: 'customer' };
  await recordOn(county, id, { ...customer, type: 'papers-handed-in' });
  await recordOn(county, old, { ...customer, type: 'papers-handed-in', at: '2020-01-06T02:00:00.000Z' });
  expect(await listed(wang, 'submitted')).toMatchObject({ count: 1, items: [{ stream: { id }, what: { zh: expect.stringContaining('补交') } }] });
  expect(await listed(zhao, 'submitted')).toBeUndefined();
});

test('a project manager sees late materials with whom they hold up, lapsing and due permits, and sites without a report; nobody else’s', async () => {
  const caseId = await submitted();
  const works = await worksFor(caseId, ['materials', 'permits', 'construction']);
  // The case's own state with the works' open step: as much as acts are offered by.
  const open = { construction: { visit: 1, turn: { duties: ['project-manager'], account: 'utility' }, memory: { openFindings: 2 }, segments: [], openedSeq: 1, openedAt: '2020-01-06T02:00:00.000Z' } };
  const more = { id: works, kind: 'project', process: { id: 'grid-project', version: '1' }, facts: { projectManager: zhao.person.personId }, open };
  await county.sql('insert into state (stream_id, home_unit_id, state, beside) select $1::uuid, home_unit_id, state || $3, beside from state where stream_id = $2', [works, caseId, JSON.stringify(more)]);
  const by = { personId: zhao.person.personId, duty: 'project-manager' };
  const row = { item: 'transformer', quantity: '1', needBy: '2020-01-06', promisedAt: '2020-02-03' };
  await recordOn(county, works, { ...by, type: 'materials-recorded', body: { data: { materials: [row, { ...row, item: 'cable', arrivedQuantity: '1' }, { ...row, item: 'fuse', needBy: '2099-01-05', promisedAt: '2098-12-01' }] } } });
  await recordOn(county, works, { ...by, type: 'permits-recorded', body: { data: { permits: [{ kind: 'forest', mode: 'joint', dueAt: '2020-01-06' }, { kind: 'river', mode: 'joint', result: 'approved', validUntil: '2020-06-01' }, { kind: 'relics', mode: 'exempt', dueAt: '2020-01-06' }, { kind: 'highway', mode: 'joint', dueAt: '2099-01-06' }] } } });
  await recordOn(county, works, { ...by, type: 'progress-reported', body: { data: { date: '2020-01-06' } } });
  const mine = await lists(zhao);
  const words = (code: string) => mine.find((one) => one.code === code)?.items.map(({ what }) => what.zh);
  expect(words('materials')).toEqual(['配电变压器']);
  expect(words('permits')).toEqual(['林草地', '河道（水利）']);
  expect([words('sites'), words('findings')]).toEqual([['上一工作日未报进度'], ['2 条问题未闭合']]);
  expect(mine.find(({ code }) => code === 'findings')?.items).toMatchObject([{ act: { command: 'recheck-findings' } }]);
  expect((await lists(wang)).map(({ code }) => code)).not.toContain('materials');
});

test('heads see what is open in their unit: urgings, complaints with their answer due, requests; another county’s head sees none', async () => {
  const id = await submitted();
  const asides = {
    urging: { 1: { state: 'open', from: wang.person.personId, to: zhao.person.personId, answerDue: '2099-01-01', level: 'reminder' }, 2: { state: 'closed' } },
    complaints: { 1: { state: 'open', kind: ['late'], at: '2020-01-06T02:00:00.000Z' } }, suspension: { asked: true, agreed: ['reviewer'] },
  };
  await county.sql(`update state set state = jsonb_set(state, '{asides}', $2) where stream_id = $1`, [id, JSON.stringify(asides)]);
  await county.sql(
    `insert into delivery (id, event_id, stream_id, home_unit_id, notice, channel, person_id, state, created_at, words, asks) select $2::uuid, $2::uuid, id, home_unit_id, 'urging-sent', 'message', $3::uuid, 'sent', now(), '{}', 'answer-urging' from stream where id = $1`,
    [id, newId(), zhao.person.personId],
  );
  const found = await Promise.all(['urgings', 'complaints', 'requests'].map((code) => listed(head, code)));
  expect(found).toMatchObject([{ count: 1 }, { count: 1, items: [{ stream: { id }, light: { state: 'late' } }] }, { count: 1, items: [{ what: { zh: '挂起申请' } }] }]);
  expect((await lists(awayHead)).filter(({ code }) => ['urgings', 'complaints', 'requests'].includes(code))).toEqual([]);
});

test('what changed since the last look is kept for each auditor alone', async () => {
  const id = await submitted();
  await recordOn(county, id, { type: 'case-resumed', personId: wang.person.personId, duty: 'customer-manager', at: new Date(Date.now() - 60_000).toISOString() });
  const other = await county.signedIn('auditor2', 'home', 'auditor');
  expect(await idsIn(auditor, 'since-look')).toContain(id);
  expect((await auditor.post('/api/v1/todo/looked', {})).status).toBe(200);
  expect((await listed(auditor, 'since-look'))?.count).toBe(0);
  expect(await idsIn(other, 'since-look')).toContain(id);
});
