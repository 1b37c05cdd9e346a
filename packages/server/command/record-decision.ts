import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { Actor } from '@jiedian/domain/kernel/actor.ts';
import type { DecidedEvent, LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { ClearValues } from '../ledger/clear-values.ts';
import { foldEvent, type Before } from '../ledger/fold-step.ts';
import { linkEvents, type Head } from '../ledger/link-events.ts';
import { rowChanges, standingRows, type RowChanges } from '../ledger/row-changes.ts';
import { sealEvents, type SealedValue } from '../ledger/seal-events.ts';
import { duesOf, type Dues } from '../ledger/visit-dues.ts';
import type { Row } from '../ledger/visit-rows.ts';
import { toldAfter, type Told } from './jobs-after.ts';
import type { Received } from './received.ts';
import type { BesideState } from './read-ground.ts';
import type { Shell } from './shell.ts';

export type ToRecord = {
  readonly received: Received;
  readonly act: AnyAct;
  readonly actor: Actor;
  readonly receivedAt: Instant;
  readonly process: CompiledProcess;
  readonly homeUnitId: Id;
  readonly head: Head;
  /** Absent when the act begins the stream. */
  readonly before?: Before & { readonly dues: Dues };
};

/** All that follows from a decision, ready to be written. */
export type Record = {
  readonly events: readonly LedgerEvent[];
  readonly values: readonly SealedValue[];
  readonly clear: ClearValues;
  readonly state: StreamState;
  readonly beside: BesideState;
  readonly changes: RowChanges;
  readonly closed: readonly Row[];
  readonly papers: readonly Row[];
  /** What others must learn, once it is committed. */
  readonly told: readonly Told[];
};

/**
 * Seals what is personal, links the events to the chain, folds them over the state as any rebuild would, and says which rows change.
 * Writes nothing.
 */
export function recordDecision(shell: Shell, decided: readonly DecidedEvent[], what: ToRecord): Record {
  const { received, actor, receivedAt, process, before } = what;
  const book = shell.rules();
  const home = { homeUnitId: what.homeUnitId };
  const sealed = sealEvents(decided, what.act.form.fields, shell.vault);
  const events = linkEvents(sealed.events, {
    streamKind: received.stream.kind, streamId: received.stream.id, commandId: received.commandId, actor, channel: received.channel, doneAt: received.doneAt, receivedAt,
    ...(received.causeId === undefined ? {} : { causeId: received.causeId }),
    ...(received.device === undefined ? {} : { device: received.device }),
  }, what.head);

  let now: Before | null = before ?? null;
  const closed: Row[] = [];
  const papers: Row[] = [];
  const told: Told[] = [];
  for (const event of events) {
    const folded = foldEvent(now, event, process, book, home);
    closed.push(...folded.closed);
    papers.push(...folded.papers);
    told.push(...toldAfter(event, now?.state ?? null, folded.state));
    now = folded;
  }
  if (now === null) throw new Error(`${received.command} left no event`);
  const { state, endedAt, papersHeld } = now;
  const dues = duesOf(book, state, before);
  const beside: BesideState = { dues, papers: papersHeld, ...(endedAt === undefined ? {} : { endedAt }) };
  const clear: ClearValues = new Map(sealed.values.map(({ id, clear: value }) => [id, value]));
  const was = before === undefined ? null : standingRows(book, { state: before.state, beside: besideOf(before) }, clear, home);
  const changes = rowChanges(was, standingRows(book, { state, beside }, clear, home));
  return { events, values: sealed.values, clear, state, beside, changes, closed, papers, told };
}

const besideOf = ({ dues, endedAt }: Before & { readonly dues: Dues }) => ({ dues, ...(endedAt === undefined ? {} : { endedAt }) });
