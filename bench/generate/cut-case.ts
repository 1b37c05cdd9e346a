import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import { isSealed } from '@jiedian/domain/kernel/personal.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { calendarDaysBetween } from '@jiedian/engines/calendar/civil-date.ts';
import type { BesideState } from '@jiedian/server/command/read-ground.ts';
import type { Shell } from '@jiedian/server/command/shell.ts';
import type { ClearValues } from '@jiedian/server/ledger/clear-values.ts';
import { foldEvent, type Before } from '@jiedian/server/ledger/fold-step.ts';
import { standingRows, type StandingRows } from '@jiedian/server/ledger/row-changes.ts';
import { duesOf } from '@jiedian/server/ledger/visit-dues.ts';
import type { Row } from '@jiedian/server/ledger/visit-rows.ts';
import type { PlayedCase, StreamRow } from './read-story.ts';
import { shiftWeeks } from './shift-days.ts';

/** A played case as it stood after one of its events, moved in time; each stream folded as a rebuild folds it. */
export type CutCase = Omit<PlayedCase, 'streams'> & { readonly streams: readonly CutStream[] };
export type CutStream = StreamRow & {
  readonly events: readonly LedgerEvent[]; readonly state: StreamState; readonly beside: BesideState; readonly standing: StandingRows; readonly closed: readonly Row[]; readonly papers: readonly Row[];
};

/** `last`: the index of the last event that has happened; `ends`: the day on or up to a week before which it shall have happened. */
export function cutCase(shell: Shell, played: PlayedCase, last: number, ends: string): CutCase {
  const until = played.events[Math.min(last, played.events.length - 1)]?.receivedAt;
  if (until === undefined) throw new Error(`${played.code} has no events`);
  const weeks = Math.floor(calendarDaysBetween(until.slice(0, 10), ends) / 7);
  const days = new Map<string, string>();
  const happened = played.events.filter(({ receivedAt }) => receivedAt <= until);
  const events = shiftWeeks(happened, weeks, days);
  const said = JSON.stringify(events);
  const clear: ClearValues = new Map(played.sealed.map(({ id, clear: value }) => [id, value]));
  const streams = played.streams.filter(({ id }) => events.some(({ streamId }) => streamId === id)).map((stream) => foldStream(shell, stream, events.filter(({ streamId }) => streamId === stream.id), clear));
  const ids = new Set<unknown>([...happened.map(({ id }) => id), ...happened.map(({ commandId }) => commandId), ...streams.map(({ id }) => id)]);
  const { beside } = played;
  const now = shell.clock.now();
  return {
    code: played.code, events, streams, sealed: played.sealed.filter(({ id }) => said.includes(id)),
    beside: {
      ...beside,
      command: shiftWeeks(beside.command.filter(({ id }) => ids.has(id)), weeks, days),
      file: shiftWeeks(beside.file.filter(({ id }) => said.includes(String(id))), weeks, days),
      delivery: shiftWeeks(beside.delivery.filter(({ event_id }) => ids.has(event_id)), weeks, days),
      // A timer that should have run by now has either run already, or belongs to a stream whose story stopped before it.
      timer: shiftWeeks(beside.timer.filter(({ event_id }) => ids.has(event_id)), weeks, days).filter(({ run_at }) => String(run_at) > now).map((row) => ({ ...row, done_at: null, outcome: null })),
      stream_access: beside.stream_access.filter(({ stream_id }) => ids.has(stream_id)),
    },
  };
}

function foldStream(shell: Shell, stream: StreamRow, events: readonly LedgerEvent[], clear: ClearValues): CutStream {
  const book = shell.rules();
  const home = { homeUnitId: stream.home_unit_id };
  const process = events[0]?.body.begins?.process;
  if (process === undefined) throw new Error(`stream ${stream.id} does not begin`);
  let now: Before | null = null;
  const closed: Row[] = [];
  const papers: Row[] = [];
  for (const event of events) {
    const folded = foldEvent(now, event, shell.processes.pinned(process), book, home);
    closed.push(...folded.closed);
    papers.push(...folded.papers);
    now = folded;
  }
  if (now === null) throw new Error('no event');
  const { state, endedAt, papersHeld } = now;
  const beside: BesideState = { dues: duesOf(book, state), papers: papersHeld, ...(endedAt === undefined ? {} : { endedAt }) };
  return { ...stream, unit_id: state.unitId as Id, events, state, beside, standing: standingRows(book, { state, beside }, clear, home), closed, papers };
}

/** A personal fact in clear, for the search key and the names that clones change. */
export function clearText(played: Pick<PlayedCase, 'sealed'>, { facts }: StreamState, name: string): string | null {
  const value = facts[name];
  if (typeof value === 'string') return value;
  const found = isSealed(value) ? played.sealed.find(({ id }) => id === value.sealed)?.clear : undefined;
  return typeof found === 'string' ? found : null;
}
