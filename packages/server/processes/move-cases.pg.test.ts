import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { acceptance, application } from '../command/application.test-support.ts';
import { littleCounty, newId, type LittleCounty, type Person } from '../command/little-county.test-support.ts';
import { papersRequired } from '../command/rule-facts.ts';
import { rebuildAll } from '../ledger/rebuild-rows.ts';
import { verifyLive } from '../ledger/verify-live.ts';
import { moveCases } from './move-cases.ts';

let county: LittleCounty;
let clerk: Person;
beforeAll(async () => {
  county = await littleCounty();
  clerk = await county.staff('柜台', 'home', 'counter');
});
afterAll(() => county.close());

const process = 'hv-connection';

async function publish(version: string, change: (was: CompiledProcess) => Partial<CompiledProcess>): Promise<void> {
  const was = county.shell.processes.current(process);
  await county.sql('insert into process_version (id, version, sha256, compiled) values ($1, $2, $3, $4)', [process, version, version.padStart(64, '0'), JSON.stringify({ ...was, version, ...change(was) })]);
  await county.shell.reload();
}

async function submitted(): Promise<{ kind: 'case'; id: Id }> {
  const stream = { kind: 'case' as const, id: newId() };
  expect(await county.act(clerk, 'submit-application', stream, application())).toMatchObject({ outcome: 'accepted' });
  return stream;
}

async function accept(stream: { kind: 'case'; id: Id }) {
  const rules = county.shell.rules();
  const papers = papersRequired(rules.regulation, county.clock.now().slice(0, 10) as never, application()).map(({ paper }) => paper);
  return county.act(clerk, 'accept-application', stream, acceptance(papers, county.clock.now()));
}

const rows = (id: Id) => county.sql('select step, visit, duties, due_on::text, amber_on::text, opened_at, closed_at, limit_id from visit_row where stream_id = $1 order by step, visit', [id]);
const todos = (id: Id) => county.sql('select step, visit, duty, due_on::text, amber_on::text from todo_row where stream_id = $1 order by step, duty', [id]);
const versions = () => county.sql<{ version: string }>('select distinct process_version as version from case_row order by 1');

test('a preview changes nothing; the move leaves every clock and due day as it was, and the case goes on', async () => {
  const [first, second] = [await submitted(), await submitted()];
  expect(await accept(second)).toMatchObject({ outcome: 'accepted' });
  await publish('900', (was) => ({ name: { zh: `${was.name.zh}（新版）`, en: `${was.name.en}, new` } }));
  const before = [await rows(first.id), await todos(first.id), await rows(second.id), await todos(second.id)];

  const preview = await moveCases(county.shell, { process, to: '900' });
  expect(preview).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('2 can go over') });
  expect(preview.stdout.split('\n').slice(1, -1).every((line) => line.endsWith(',yes,can go over'))).toBe(true);
  expect(await versions()).not.toContainEqual({ version: '900' });

  expect(await moveCases(county.shell, { process, to: '900', run: true })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--reason') });
  expect(await moveCases(county.shell, { process, to: '900', run: true, reason: '流程改版', orderedBy: '张主任' })).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('2 went over') });
  expect(await versions()).toEqual([{ version: '900' }]);
  expect([await rows(first.id), await todos(first.id), await rows(second.id), await todos(second.id)]).toEqual(before);

  expect(await accept(first)).toMatchObject({ outcome: 'accepted' });
  const whole = await rows(first.id);
  await rebuildAll(county.shell);
  expect([await rows(first.id), await versions()]).toEqual([whole, [{ version: '900' }]]);
  expect(await verifyLive(county.shell.worker)).toMatchObject({ exitCode: 0 });
  expect(await moveCases(county.shell, { process, to: '900' })).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('0 can go over') });
});

test('a case whose step is gone stays where it is, and says why', async () => {
  const third = await submitted();
  await publish('901', ({ nodes, flows }) => ({ nodes: nodes.filter(({ id }) => id !== 'acceptance'), flows: flows.filter(({ from, to }) => from !== 'acceptance' && to !== 'acceptance') }));
  const answer = await moveCases(county.shell, { process, to: '901', run: true, reason: '试验', orderedBy: '张主任' });
  expect(answer.exitCode).toBe(2);
  expect(answer.stdout).toContain('the new version has no such step');
  const [row] = await county.sql<{ version: string }>('select process_version as version from case_row where stream_id = $1', [third.id]);
  expect(row?.version).not.toBe('901');
});

test('a version or a process that is not there is named with those that are', async () => {
  expect(await moveCases(county.shell, { process, to: '7x' })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('has the versions') });
  expect(await moveCases(county.shell, { process: 'nothing', to: '1' })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('no process nothing') });
});
