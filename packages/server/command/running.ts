import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Outcome } from './outcome.ts';
import type { Received } from './received.ts';
import type { Shell } from './shell.ts';
import type { Transaction } from './transaction.ts';

/** A command on its way through the transaction. */
export type Running = {
  readonly shell: Shell; readonly received: Received; readonly act: AnyAct; readonly receivedAt: Instant; readonly hash: string; readonly transaction: Transaction;
};

/** `replay`: another copy of this command has been, or is, at work; its answer is the answer. */
export type Ran = Outcome | 'replay';
