import type { Account, Turn } from './turn.ts';
import type { Id } from './ids.ts';
import type { Instant } from './instant.ts';
import type { JsonObject } from './json.ts';
import type { Position } from '@jiedian/engines/process/position.ts';
import type { StreamStatus } from './event.ts';

/** A stretch of time on one account; the last one of an open step has no `to`. `seq`: the record whose done-at began it, where it did not begin with the visit. */
export type Segment = { readonly from: Instant; readonly to?: Instant; readonly account: Account; readonly suspended?: true; readonly seq?: number };

/** The open passage through a step: whose turn, whose time, and what earlier acts on it left behind. */
export type OpenVisit = {
  readonly visit: number;
  readonly openedAt: Instant;
  readonly openedSeq: number;
  readonly turn: Turn;
  readonly segments: readonly Segment[];
  readonly memory: JsonObject;
};

/** A passage that is over, as rows keep it. */
export type ClosedVisit = OpenVisit & { readonly step: string; readonly closedAt: Instant; readonly closedSeq: number; readonly outcome: string };

/** A case or a project as decisions see it: a fold over its events, the same on server and phone. */
export type StreamState = {
  readonly id: Id;
  readonly kind: 'case' | 'project';
  readonly number: string;
  readonly version: number;
  readonly unitId: Id;
  readonly customerId?: Id;
  readonly process: { readonly id: string; readonly version: string };
  readonly position: Position;
  readonly status: StreamStatus;
  /** The end event of the process that was reached. */
  readonly endedAs?: string;
  readonly openedAt: Instant;
  readonly facts: JsonObject;
  readonly open: { readonly [step: string]: OpenVisit };
  /** Threads beside the steps (urging, coordination), by name. */
  readonly asides: { readonly [thread: string]: JsonObject };
  readonly suspension?: { readonly since: Instant; readonly account: Account };
  /** seq of the last event that concerned a step, and of the last that concerned the whole: what makes a command stale. */
  readonly touched: { readonly whole: number; readonly steps: { readonly [step: string]: number } };
};
