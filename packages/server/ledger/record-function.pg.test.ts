import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { readAs } from '../db/scope.ts';
import { littleCounty, newId, type LittleCounty, type Person } from '../command/little-county.test-support.ts';
import { crewOf, submittedCase, type CaseStream, type Crew } from '../command/some-cases.test-support.ts';
import { rowTables, upsertRowsText } from './row-statements.ts';

let county: LittleCounty;
let crew: Crew;
let stream: CaseStream;
let neighbour: Person;
beforeAll(async () => {
  county = await littleCounty();
  crew = await crewOf(county);
  stream = await submittedCase(county, crew);
  neighbour = await county.staff('邻县', 'away', 'counter');
});
afterAll(() => county.close());

const record = (who: Person, more: JsonObject) => readAs(county.shell.app, who, [{ name: 'test-record', text: 'select ledger.record($1, $2)', values: [JSON.stringify(more), '{}'] }]);
const next = async (more: JsonObject = {}): Promise<JsonObject> => {
  const [head] = await county.sql<{ version: number; head: string; home: string }>(`select version, encode(head, 'hex') as head, home_unit_id as home from stream where id = $1`, [stream.id]);
  const event = {
    id: newId(), seq: (head?.version ?? 0) + 1, streamKind: 'case', type: 'x', typeVersion: 1, commandId: newId(), actor: { system: 'test' }, channel: 'system',
    doneAt: county.clock.now(), receivedAt: county.clock.now(), body: {}, prev: head?.head ?? '', hash: 'a'.repeat(64),
  };
  return { streamId: stream.id, homeUnitId: head?.home ?? '', version: event.seq, head: event.hash, events: [event], state: {}, beside: {}, commandId: newId(), ...more };
};

test('the database itself refuses events that do not follow the head', async () => {
  const sound = await next();
  await expect(record(crew.clerk, { ...sound, version: 7 })).rejects.toMatchObject({ code: '40001' });
  const [event] = sound['events'] as readonly JsonObject[];
  await expect(record(crew.clerk, { ...sound, events: [{ ...event, prev: 'b'.repeat(64) }] })).rejects.toMatchObject({ code: '40001' });
  await expect(record(crew.clerk, { ...sound, events: [{ ...event, seq: 1 }] })).rejects.toMatchObject({ code: '23505' });
});

test('nobody records on a stream that he does not see, nor begins one outside his scope', async () => {
  await expect(record(neighbour, await next())).rejects.toMatchObject({ code: '42501' });
  const begins = { kind: 'case', unitId: county.home, customerId: null };
  await expect(record(neighbour, await next({ streamId: newId(), begins }))).rejects.toMatchObject({ code: '42501' });
  await expect(county.shell.app.query('select ledger.record_any($1, $2)', ['{}', '{}'])).rejects.toMatchObject({ code: '42501' });
  expect(await county.sql('select count(*)::int as n from event where stream_id = $1', [stream.id])).toEqual([{ n: 1 }]);
});

test('the code’s columns are the tables’ columns', async () => {
  for (const table of rowTables) {
    const columns = await county.sql<{ name: string }>(`select column_name as name from information_schema.columns where table_name = $1 and table_schema = 'public' and is_generated = 'NEVER' order by 1`, [table]);
    const listed = /\(([^)]*)\)/.exec(upsertRowsText(table, '$1'))?.[1]?.split(', ').toSorted();
    // When a promised paper comes is written by the paper; how far reminders have come, by their poll.
    expect(columns.map(({ name }) => name).filter((name) => name !== 'kept_at' && !name.startsWith('warned_')), table).toEqual(listed);
  }
});
