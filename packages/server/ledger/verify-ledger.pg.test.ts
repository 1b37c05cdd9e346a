import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { littleCounty, type LittleCounty } from '../command/little-county.test-support.ts';
import { assignedCase, crewOf, submittedCase, type CaseStream } from '../command/some-cases.test-support.ts';
import { makeCheckpoint } from './checkpoint.ts';
import { exportLedger } from './export-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';
import { verifyLive } from './verify-live.ts';

let county: LittleCounty;
let long: CaseStream;
let short: CaseStream;
let lines: readonly string[];
const folder = mkdtempSync(join(tmpdir(), 'jiedian-export-'));

beforeAll(async () => {
  county = await littleCounty();
  const crew = await crewOf(county);
  long = await assignedCase(county, crew);
  short = await submittedCase(county, crew);
  await makeCheckpoint(county.shell.worker, '2026-03-02' as BusinessDate, county.clock.now());
  await submittedCase(county, crew);
  const written: string[] = [];
  for await (const line of exportLedger(county.shell.worker)) written.push(line);
  lines = written;
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await county.close();
});

const verify = (changed: readonly string[]) => {
  const file = join(folder, 'export.ndjson');
  writeFileSync(file, changed.join(''));
  return verifyLedger(file);
};
type Line = { streamId?: string; seq?: number; body: { data: Record<string, unknown> }; heads: Record<string, unknown>; streams: number; events: number; checkpoint: Record<string, unknown> | null };
const edit = (change: (line: Line) => Line | null) => lines.flatMap((text) => {
  const line = change(JSON.parse(text) as Line);
  return line === null ? [] : [`${JSON.stringify(line)}\n`];
});

test('a sound export is said to be sound, and so is the live ledger', async () => {
  expect(await verify(lines)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('3 streams, 7 events, checkpoint 1 (2026-03-02) agrees') });
  expect(await verifyLive(county.shell.worker)).toMatchObject({ exitCode: 0 });
});

test('one changed letter names its event', async () => {
  const changed = edit((line) => (line.streamId === long.id && line.seq === 2 ? { ...line, body: { ...line.body, data: { ...line.body.data, result: 'refused' } } } : line));
  expect(await verify(changed)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`(event-changed) at ${long.id}#2`) });
});

test('an event taken out of the middle is named', async () => {
  expect(await verify(edit((line) => (line.streamId === long.id && line.seq === 3 ? null : line)))).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`(event-missing) at ${long.id}#3`) });
});

test('a missing end line is a broken file, another file is none', async () => {
  expect(await verify(lines.slice(0, -1))).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('end-missing') });
  expect(await verify(['{"kind":"recipe"}\n'])).toMatchObject({ exitCode: 2 });
  expect(await verify(['not json\n'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Line 1') });
  expect(await verifyLedger(join(folder, 'nowhere'))).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('ENOENT') });
});

test('a cut tail with heads made to agree is seen by the checkpoint', async () => {
  const cut = edit((line) => {
    if (line.streamId === long.id && line.seq === 5) return null;
    if (line.heads === undefined) return line;
    const before = JSON.parse(lines.find((text) => text.includes(long.id) && text.includes('"seq":4')) ?? '') as { hash: string };
    return { ...line, events: line.events - 1, heads: { ...line.heads, [long.id]: { version: 4, hash: before.hash } } };
  });
  expect(await verify(cut)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`(tail-cut) at ${long.id}#5`) });
});

test('a lost stream is seen by the checkpoint, and a changed checkpoint by its hash', async () => {
  const lost = edit((line) => {
    if (line.streamId === short.id) return null;
    if (line.heads === undefined) return line;
    const { [short.id]: _gone, ...heads } = line.heads;
    return { ...line, heads, streams: line.streams - 1, events: line.events - 1 };
  });
  expect(await verify(lost)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`(stream-lost) at ${short.id}`) });
  const changed = edit((line) => (line.checkpoint ? { ...line, checkpoint: { ...line.checkpoint, day: '2026-03-01' } } : line));
  expect(await verify(changed)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('checkpoint-changed') });
});

test('a checkpoint is made once a day, chained, and stores only heads that moved', async () => {
  expect(await makeCheckpoint(county.shell.worker, '2026-03-02' as BusinessDate, county.clock.now())).toBeNull();
  const [next, other] = await Promise.all([1, 2].map(() => makeCheckpoint(county.shell.worker, '2026-03-03' as BusinessDate, county.clock.now())));
  expect([next, other].filter((made) => made !== null)).toHaveLength(1);
  expect(await county.sql('select n.prev = p.hash as chained from ledger_checkpoint n join ledger_checkpoint p on p.no = n.no - 1')).toEqual([{ chained: true }]);
  expect(await county.sql('select count(*)::int as n from ledger_checkpoint_head where no = 2')).toEqual([{ n: 1 }]);
});

test('in the live ledger: an erased personal value leaves the chain sound; a change by somebody mighty is found', async () => {
  await county.sql(`update sealed_value set value = null, salt = null, lookup = null, erased_at = '2026-03-02T02:00:00Z' where stream_id = $1`, [long.id]);
  expect(await verifyLive(county.shell.worker)).toMatchObject({ exitCode: 0 });
  await county.sql(`update event set done_at = done_at - interval '1 day' where stream_id = $1 and seq = 3`, [long.id]);
  expect(await verifyLive(county.shell.worker)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`(event-changed) at ${long.id}#3`) });
  await county.sql(`update event set done_at = done_at + interval '1 day' where stream_id = $1 and seq = 3`, [long.id]);
  await county.sql('delete from event where stream_id = $1 and seq = 5', [long.id]);
  expect(await verifyLive(county.shell.worker)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`(tail-cut) at ${long.id}#4`) });
});
