import type pg from 'pg';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { BesideState } from '../command/read-ground.ts';
import type { Shell } from '../command/shell.ts';
import type { House } from '../command-line/open-house.ts';
import { rebuildFirms } from '../contractors/keep-firm.ts';
import { rebuildConfiguration } from '../configuration/rebuild-configuration.ts';
import { flight, type Statement } from '../db/flight.ts';
import { composeWrite } from './compose-write.ts';
import { clearFact, type ClearValues } from './clear-values.ts';
import { eventColumns, eventOf, type EventColumns } from './event-columns.ts';
import { foldEvent, type Before } from './fold-step.ts';
import { standingRows } from './row-changes.ts';
import { keepPromises, rowTables, upsertRows } from './row-statements.ts';
import { putSearchKey, searchedFacts } from './search-key.ts';
import { duesOf } from './visit-dues.ts';
import type { Row } from './visit-rows.ts';
import type { Answer } from './verify-ledger.ts';
import { beginState } from './write-statements.ts';

/** `npx jiedian rebuild-rows`: drops all rows that follow from the ledger and makes them again. Registers do not follow from it and stay (docs/decisions/registers-are-kept.md). */
export async function rebuildRows({ shell }: Pick<House, 'shell'>): Promise<Answer> {
  const streams = await rebuildAll(shell);
  return { stdout: `已由台账重建 ${streams} 件的派生数据。\nRebuilt the rows of ${streams} streams from the ledger.\n`, stderr: '', exitCode: 0 };
}

/** In one transaction as the worker's role, so that readers see the old rows until the new ones are whole. Gives the number of streams. */
export async function rebuildAll(shell: Shell): Promise<number> {
  const client = await shell.worker.connect();
  try {
    await client.query('begin');
    // Recording waits: its first act on a stream is to lock the stream's row, and a new stream has to be added to the table.
    await client.query('lock table state in exclusive mode');
    for (const table of [...rowTables, 'search_key', 'state']) await client.query(`delete from ${table}`);
    const { rows } = await client.query<{ id: Id; homeUnitId: Id }>(`select id, home_unit_id as "homeUnitId" from stream where kind in ('case', 'project') order by id`);
    for (const { id, homeUnitId } of rows) await flight(client, await rowsOfStream(shell, client, id, homeUnitId));
    const documents = (await rebuildConfiguration(client)) + (await rebuildFirms(client));
    await client.query('commit');
    return rows.length + documents;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function rowsOfStream(shell: Shell, client: pg.ClientBase, id: Id, homeUnitId: Id): Promise<readonly Statement[]> {
  const { rows } = await client.query<EventColumns>({ name: 'stream-events', text: `select ${eventColumns} from event e where e.stream_id = $1 order by e.seq`, values: [id] });
  const clear = await openSealed(shell, client, id);
  const book = shell.rules();
  const home = { homeUnitId };
  let now: Before | null = null;
  const closed: Row[] = [];
  const papers: Row[] = [];
  for (const event of rows.map(eventOf)) {
    const folded = foldEvent(now, event, shell.processes.pinned(processOf(now, event)), book, home);
    closed.push(...folded.closed);
    papers.push(...folded.papers);
    now = folded;
  }
  if (now === null) return [];
  const { state, endedAt, papersHeld } = now;
  const beside: BesideState = { dues: duesOf(book, state), papers: papersHeld, ...(endedAt === undefined ? {} : { endedAt }) };
  const standing = standingRows(book, { state, beside }, clear, home);
  return [
    ...composeWrite([
      beginState({ streamId: id, homeUnitId }, state, beside),
      ...upsertRows(state.kind === 'case' ? 'case_row' : 'project_row', [standing.whole]),
      ...upsertRows('visit_row', [...closed, ...standing.visits]),
      ...upsertRows('todo_row', standing.todos),
      ...upsertRows('promise_row', standing.promises),
      ...upsertRows('paper_row', papers),
      ...upsertRows('project_case', standing.serves),
    ]),
    ...keepPromises(papers),
    putSearchKey(state, searchedFacts[state.kind].map((name) => clearFact(state.facts, name, clear))),
  ];
}

function processOf(now: Before | null, { body, id }: LedgerEvent): { readonly id: string; readonly version: string } {
  const process = now?.state.process ?? body.begins?.process;
  if (process === undefined) throw new Error(`event ${id} does not begin its stream`);
  return process;
}

/** Values that were erased are not at hand; the row then holds none. */
async function openSealed({ vault }: Shell, client: pg.ClientBase, streamId: Id): Promise<ClearValues> {
  const { rows } = await client.query<{ id: string; keyId: string; value: string }>({
    name: 'sealed-of-stream', values: [streamId],
    text: `select id, key_id as "keyId", encode(value, 'base64') as value from sealed_value where stream_id = $1 and value is not null and kind in ('name', 'address')`,
  });
  return new Map(rows.map(({ id, keyId, value }): [string, Json] => [id, vault.open({ keyId, value })]));
}
