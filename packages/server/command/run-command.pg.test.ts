import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { verifyLive } from '../ledger/verify-live.ts';
import { acceptance, application, assignment, signing } from './application.test-support.ts';
import { minutesAfter } from './clock.ts';
import { littleCounty, newId, type LittleCounty, type Person } from './little-county.test-support.ts';
import type { Outcome } from './outcome.ts';
import { papersRequired } from './rule-facts.ts';
import { runCommand } from './run-command.ts';
import type { Received } from './received.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';

let county: LittleCounty;
let clerk: Person;
let lead: Person;
let manager: Person;
let projectManager: Person;
beforeAll(async () => {
  county = await littleCounty();
  clerk = await county.staff('柜台', 'home', 'counter');
  lead = await county.staff('专责', 'home', 'unit-dispatcher');
  manager = await county.staff('王芳', 'home', 'customer-manager');
  projectManager = await county.staff('白延川', 'branch', 'project-manager');
});
afterAll(() => county.close());

async function submitted(): Promise<{ kind: 'case'; id: Id }> {
  const stream = { kind: 'case' as const, id: newId() };
  accepted(await county.act(clerk, 'submit-application', stream, application()));
  return stream;
}

function accepted(outcome: Outcome): Extract<Outcome, { outcome: 'accepted' }> {
  if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome, null, 1));
  return outcome;
}

const papers = () => papersRequired(county.shell.rules().regulation, '2026-03-02' as BusinessDate, application()).map(({ paper }) => paper);
const judge = (stream: { kind: 'case'; id: Id }, more: Partial<Received> = {}) => county.act(clerk, 'accept-application', stream, acceptance(papers(), county.clock.now()), more);

test('an application makes a case: number, rows, to-do, sealed names', async () => {
  const stream = { kind: 'case' as const, id: newId() };
  const outcome = accepted(await county.act(clerk, 'submit-application', stream, application()));
  expect(outcome).toMatchObject({ replayed: false, stream: { kind: 'case', id: stream.id, number: expect.stringMatching(/^610824260302\d{3}$/) } });
  const [row] = await county.sql<Record<string, unknown>>('select customer_name, supply_address, business_type, capacity_kva, open_steps, due_on::text, status from case_row where stream_id = $1', [stream.id]);
  expect(row).toMatchObject({ customer_name: '靖边长安混凝土有限公司', supply_address: '张家畔镇工业园区 8 号', business_type: 'new', capacity_kva: '630.00', open_steps: ['acceptance'], status: 'open' });
  expect(await county.sql('select duty, unit_id from todo_row where stream_id = $1 order by duty', [stream.id])).toMatchObject([{ duty: 'counter', unit_id: county.home }, { duty: 'customer-manager' }]);
  const [event] = await county.sql<{ body: string }>('select body::text from event where stream_id = $1', [stream.id]);
  for (const secret of ['混凝土', '贺兰山', '610881198001010019', '13891234567', '张家畔', '马晓燕']) expect(event?.body).not.toContain(secret);
});

test('numbers have no gaps, also when a command in between is refused', async () => {
  const first = accepted(await county.act(clerk, 'submit-application', { kind: 'case', id: newId() }, application()));
  expect(await county.act(clerk, 'submit-application', { kind: 'case', id: newId() }, application({ requestedCapacityKva: '0' }))).toMatchObject({ outcome: 'bad-input' });
  const second = accepted(await county.act(clerk, 'submit-application', { kind: 'case', id: newId() }, application()));
  expect(Number(second.stream.number) - Number(first.stream.number)).toBe(1);
});

test('fifty parallel copies have one effect and one answer', async () => {
  const stream = { kind: 'case' as const, id: newId() };
  const received: Received = { command: 'submit-application', commandId: newId(), stream, seenVersion: 0, doneAt: county.clock.now(), data: application(), channel: 'desk', asker: clerk };
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => runCommand(county.shell)(received)));
  expect(outcomes.filter((outcome) => outcome.outcome === 'accepted' && !outcome.replayed)).toHaveLength(1);
  expect(new Set(outcomes.map((outcome) => JSON.stringify({ ...outcome, replayed: null })))).toHaveLength(1);
  expect(await county.sql('select count(*)::int as n from event where stream_id = $1', [stream.id])).toEqual([{ n: accepted(outcomes[0] as Outcome).events.length }]);
});

test('the same id with other content, or from somebody else, is told so', async () => {
  const stream = { kind: 'case' as const, id: newId() };
  const received: Received = { command: 'submit-application', commandId: newId(), stream, seenVersion: 0, doneAt: county.clock.now(), data: application(), channel: 'desk', asker: clerk };
  accepted(await runCommand(county.shell)(received));
  expect(await runCommand(county.shell)({ ...received, data: application({ peakLoadKw: '481', loadClass: [{ loadClass: 'third', loadKw: '481' }] }) })).toEqual({ outcome: 'command-id-reused' });
  expect(await runCommand(county.shell)({ ...received, asker: await county.staff('另一人', 'home', 'counter') })).toEqual({ outcome: 'command-id-reused' });
});

test('two commands on the same step: one wins, the other learns what changed', async () => {
  const stream = await submitted();
  const outcomes = await Promise.all([judge(stream, { seenVersion: 1 }), judge(stream, { seenVersion: 1 })]);
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['accepted', 'refused']);
  const refused = outcomes.find(({ outcome }) => outcome === 'refused');
  expect(refused).toMatchObject({ status: 409 });
});

test('a stale command is told what changed, and the refusal is kept', async () => {
  const stream = await submitted();
  accepted(await judge(stream));
  accepted(await county.act(lead, 'assign-managers', stream, assignment(manager.personId, projectManager.personId)));
  const late: Received = {
    command: 'assign-managers', commandId: newId(), stream, seenVersion: 2, doneAt: county.clock.now(), data: assignment(manager.personId, projectManager.personId), channel: 'desk', asker: lead,
  };
  const first = await runCommand(county.shell)(late);
  expect(first).toMatchObject({ outcome: 'refused', status: 409, code: 'stale', replayed: false, changes: [{ seq: 3, type: 'managers-assigned', by: { zh: '专责' }, text: { zh: '专责指派了客户经理和项目经理' } }] });
  expect(await runCommand(county.shell)(late)).toEqual({ ...first, replayed: true });
});

test('both managers sign; the one from the branch gets a key to the case', async () => {
  const stream = await submitted();
  accepted(await judge(stream));
  expect(await county.act(manager, 'assign-managers', stream, assignment(manager.personId, projectManager.personId))).toMatchObject({ outcome: 'refused', status: 403, code: 'not-your-duty' });
  accepted(await county.act(lead, 'assign-managers', stream, assignment(manager.personId, projectManager.personId)));
  expect(await county.sql('select duty, person_id from todo_row where stream_id = $1 order by duty', [stream.id])).toEqual([{ duty: 'customer-manager', person_id: manager.personId }, { duty: 'project-manager', person_id: projectManager.personId }]);
  accepted(await county.act(manager, 'sign-for-assignment', stream, signing('王芳')));
  const stranger = await county.staff('旁人', 'home', 'customer-manager');
  expect(await county.act(stranger, 'sign-for-assignment', stream, signing('旁人'))).toMatchObject({ outcome: 'refused', status: 403 });
  accepted(await county.act(projectManager, 'sign-for-assignment', stream, signing('白延川')));
  const visits = await county.sql('select step, outcome, used_days, closed_seq is null as open from visit_row where stream_id = $1 order by closed_seq nulls last', [stream.id]);
  expect(visits).toMatchObject([
    { step: 'application', outcome: 'submitted' }, { step: 'acceptance', outcome: 'accepted', used_days: 0 }, { step: 'assignment', outcome: 'assigned' }, { step: 'survey-appointment', open: true },
  ]);
});

test('a manager of another county gets a key; without it the case is unknown to him', async () => {
  const stream = await submitted();
  accepted(await judge(stream));
  const other = await county.staff('邻县', 'away', 'project-manager');
  expect(await county.act(other, 'sign-for-assignment', stream, signing('邻县'))).toEqual({ outcome: 'not-visible' });
  accepted(await county.act(lead, 'assign-managers', stream, assignment(manager.personId, other.personId)));
  accepted(await county.act(other, 'sign-for-assignment', stream, signing('邻县')));

  const declined = await submitted();
  accepted(await judge(declined));
  accepted(await county.act(lead, 'assign-managers', declined, assignment(manager.personId, other.personId)));
  accepted(await county.act(other, 'decline-assignment', declined, { declineReason: '应回避' }));
  accepted(await county.act(lead, 'assign-managers', declined, assignment(manager.personId, projectManager.personId)));
  expect(await county.act(other, 'sign-for-assignment', declined, signing('邻县'))).toEqual({ outcome: 'not-visible' });
});

test('acts on a step and on threads beside it do not hinder each other, though all saw the same version', async () => {
  const stream = await submitted();
  accepted(await judge(stream));
  accepted(await county.act(lead, 'assign-managers', stream, assignment(manager.personId, projectManager.personId)));
  const seen = { seenVersion: 3 };
  const outcomes = await Promise.all([
    county.act(manager, 'sign-for-assignment', stream, signing('王芳'), seen),
    county.act(lead, 'urge', stream, { to: manager.personId, level: 'reminder', matter: '请当日签收', answerDue: '2026-03-03' }, seen),
    county.act(lead, 'coordinate', stream, { toDepartment: 'metering-team', matter: '请提前核对计量', needBy: '2026-03-03' }, seen),
  ]);
  expect(outcomes.map((outcome) => (outcome.outcome === 'accepted' ? 'accepted' : JSON.stringify(outcome)))).toEqual(['accepted', 'accepted', 'accepted']);
  const again = await Promise.all([1, 2].map(() => county.act(lead, 'urge', stream, { to: manager.personId, level: 'reminder', matter: '再催', answerDue: '2026-03-03' }, { seenVersion: 6 })));
  expect(again.map(({ outcome }) => outcome).toSorted()).toEqual(['accepted', 'refused']);
  expect(await verifyLive(county.shell.worker)).toMatchObject({ exitCode: 0 });
});

test('a done-at before the step opened is taken with its reason, one in the future is not', async () => {
  const stream = await submitted();
  accepted(await judge(stream));
  const early = minutesAfter(county.clock.now(), -60);
  const data = assignment(manager.personId, projectManager.personId);
  expect(await county.act(lead, 'assign-managers', stream, data, { doneAt: early })).toMatchObject({ outcome: 'bad-input', errors: [{ path: 'lateEntryReason', code: 'missing' }] });
  accepted(await county.act(lead, 'assign-managers', stream, { ...data, lateEntryReason: '系统维护，事后补录' }, { doneAt: early }));
  const [visit] = await county.sql<{ told: boolean; sane: boolean }>(`select e.done_at < v.opened_at as told, (v.segments -> -1 ->> 'from')::timestamptz >= v.opened_at as sane
    from visit_row v join event e on e.stream_id = v.stream_id and e.type = 'managers-assigned' where v.stream_id = $1 and v.step = 'assignment'`, [stream.id]);
  expect(visit).toEqual({ told: true, sane: true });
  expect(await county.act(manager, 'sign-for-assignment', stream, signing('王芳'), { doneAt: minutesAfter(county.clock.now(), 3) }))
    .toMatchObject({ outcome: 'bad-input', errors: [{ path: 'doneAt', code: 'done-at-in-future' }] });
});

test('a customer applies online and is routed by the address; another customer never sees it', async () => {
  const [mine, other] = [await county.customer('马晓燕'), await county.customer('别人')];
  const stream = { kind: 'case' as const, id: newId() };
  const { firstContactAt: _, ...online } = application({ channel: 'online', region: '610881001000' });
  accepted(await county.act(mine, 'submit-application', stream, online, { channel: 'portal' }));
  expect(await county.sql('select unit_id, customer_id from stream where id = $1', [stream.id])).toEqual([{ unit_id: county.away, customer_id: mine.customers[0] }]);
  expect(await county.act(other, 'resubmit-application', stream, online, { channel: 'portal' })).toEqual({ outcome: 'not-visible' });
  expect(await judge(stream)).toEqual({ outcome: 'not-visible' });
  expect(await county.act(other, 'submit-application', stream, online, { channel: 'portal' })).toEqual({ outcome: 'not-visible' });
  expect(await county.act(mine, 'submit-application', stream, online, { channel: 'portal', seenVersion: 0 })).toMatchObject({ outcome: 'refused', code: 'already-begun' });
});

test('an address outside the area, or in another unit’s, is refused with who serves it', async () => {
  expect(await county.act(clerk, 'submit-application', { kind: 'case', id: newId() }, application({ region: '110101001000' }))).toMatchObject({ code: 'region-not-served' });
  expect(await county.act(clerk, 'submit-application', { kind: 'case', id: newId() }, application({ region: '610881001000' }))).toMatchObject({ code: 'other-unit-serves', params: { unitZh: '神木' } });
});

test('a file that is not held cannot be cited', async () => {
  const outcome = await county.act(clerk, 'submit-application', { kind: 'case', id: newId() }, application({ papers: [{ paper: 'application-form', files: [newId()] }] }));
  expect(outcome).toMatchObject({ outcome: 'bad-input', errors: [{ path: 'papers.0.files', code: 'file-not-held' }] });
});
