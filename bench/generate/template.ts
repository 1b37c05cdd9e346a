import { canonical } from '@jiedian/domain/kernel/canonical.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { PersonalKind } from '@jiedian/domain/kernel/personal.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import { NOTHING_BEFORE } from '@jiedian/server/ledger/event-hash.ts';
import { searchedFacts } from '@jiedian/server/ledger/search-key.ts';
import { copyLine, type Column, type TableRow } from './copy-line.ts';
import { clearText, type CutCase, type CutStream } from './cut-case.ts';
import { Slots, type Patterned } from './slots.ts';

export const writtenTables = [
  'person', 'customer', 'customer_member', 'stream', 'state', 'event', 'sealed_value', 'case_row', 'project_row', 'project_case', 'visit_row', 'todo_row', 'promise_row', 'paper_row', 'command', 'file', 'delivery',
  'timer', 'stream_access', 'search_key',
] as const;
export type WrittenTable = (typeof writtenTables)[number];

/** A case with its projects as texts with gaps, one line a row. What must be computed for each clone stands apart. */
export type Template = {
  readonly slots: Slots;
  readonly events: readonly { readonly said: Patterned; readonly hash: number; readonly line: Patterned }[];
  readonly sealed: readonly { readonly digest: number; readonly kind: PersonalKind; readonly clear: Patterned; readonly head: Patterned }[];
  readonly search: readonly { readonly head: Patterned; readonly texts: readonly Patterned[] }[];
  readonly lines: readonly { readonly table: WrittenTable; readonly line: Patterned }[];
  /** The words that every clone has its own of, as the story had them; null where it had none. */
  readonly words: { readonly customerName: string | null; readonly supplyAddress: string | null; readonly contactName: string | null; readonly phone: string | null };
  readonly numbered: readonly { readonly kind: 'case' | 'project'; readonly number: string; readonly unitId: string; readonly openedAt: string }[];
};

export type Columns = ReadonlyMap<string, readonly Column[]>;

export function templateOf(cut: CutCase, columns: Columns, org: ReadonlySet<string>): Template {
  const [own] = cut.streams;
  if (own === undefined) throw new Error(`${cut.code} has no stream`);
  const said = (name: string): string | null => clearText(cut, own.state, name);
  const words = { customerName: said('customerName'), supplyAddress: said('supplyAddress'), contactName: said('contactName'), phone: said('contactPhone') };
  const slots = new Slots(org, {
    digests: cut.sealed.map(({ digest }) => digest), hashes: cut.events.map(({ hash }) => hash),
    words: [...cut.streams.map(({ state }) => state.number), ...Object.values(words).filter((word) => word !== null)],
  });
  const line = (table: WrittenTable, row: TableRow): Patterned => slots.patterned(copyLine(columns.get(table) ?? [], row));
  const rows = (table: WrittenTable, list: readonly TableRow[]) => list.map((row) => ({ table, line: line(table, row) }));
  return {
    slots, words,
    lines: [
      ...(['person', 'customer', 'customer_member'] as const).flatMap((table) => rows(table, cut.beside[table].map((row) => ({ ...row, ...(table === 'person' ? { account_id: null } : {}) })))),
      ...cut.streams.flatMap((stream) => rowsOfStream(stream).flatMap(([table, list]) => rows(table, list))),
      ...(['command', 'file', 'delivery', 'timer', 'stream_access'] as const).flatMap((table) => rows(table, cut.beside[table])),
    ],
    events: cut.streams.flatMap(({ events }) => events).map((event) => ({ said: slots.patterned(canonical(withoutHash(event))), hash: slots.at(event.hash), line: line('event', eventRow(event, cut)) })),
    sealed: cut.sealed.map(({ id, streamId, subjectId, kind, clear, digest }) => ({
      digest: slots.at(digest), kind, clear: slots.patterned(JSON.stringify(clear)), head: slots.patterned([id, streamId, homeOf(cut, streamId), subjectId, kind].join('\t')),
    })),
    search: cut.streams.map(({ id, kind, state }) => ({
      head: slots.patterned([id, kind, state.unitId, state.openedAt].join('\t')),
      texts: [state.number, ...searchedFacts[kind].map((name) => clearText(cut, state, name)).filter((text) => text !== null)].map((text) => slots.patterned(text)),
    })),
    numbered: cut.streams.map(({ kind, state }) => ({ kind, number: state.number, unitId: state.unitId, openedAt: state.openedAt })),
  };
}

const homeOf = ({ streams }: CutCase, streamId: string): string => streams.find(({ id }) => id === streamId)?.home_unit_id ?? '';

function withoutHash({ hash: _hash, ...event }: LedgerEvent): Json {
  return event as unknown as Json;
}

const bytes = (hex: string): string => `\\x${hex}`;

function eventRow(event: LedgerEvent, cut: CutCase): TableRow {
  return {
    stream_id: event.streamId, seq: event.seq, id: event.id, stream_kind: event.streamKind, home_unit_id: homeOf(cut, event.streamId), type: event.type, type_version: event.typeVersion, command_id: event.commandId,
    cause_id: event.causeId ?? null, actor: event.actor as unknown as Json, channel: event.channel, device: (event.device ?? null) as Json, step_id: event.step?.id ?? null, step_visit: event.step?.visit ?? null,
    done_at: event.doneAt, received_at: event.receivedAt, body: event.body as unknown as Json, prev: bytes(event.prev), hash: bytes(event.hash),
  };
}

function rowsOfStream(stream: CutStream): readonly (readonly [WrittenTable, readonly TableRow[]])[] {
  const { id, kind, home_unit_id, unit_id, customer_id, events, standing, state, beside, papers } = stream;
  const kept = (paper: unknown): Json => papers.filter((row) => row['paper'] === paper).map(({ at }) => String(at)).toSorted()[0] ?? null;
  return [
    ['stream', [{ id, kind, home_unit_id, unit_id, customer_id, version: events.length, head: bytes(events.at(-1)?.hash ?? NOTHING_BEFORE) }]],
    ['state', [{ stream_id: id, home_unit_id, state: state as unknown as Json, beside: beside as unknown as Json }]],
    [kind === 'case' ? 'case_row' : 'project_row', [standing.whole]],
    ['project_case', standing.serves],
    ['visit_row', [...stream.closed, ...standing.visits]],
    ['todo_row', standing.todos],
    ['promise_row', standing.promises.map((row) => ({ ...row, kept_at: kept(row['paper']) }))],
    ['paper_row', papers],
  ];
}
