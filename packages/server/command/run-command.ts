import { rowsOf } from '../db/flight.ts';
import { beginStream } from './begin-stream.ts';
import { actOnStream } from './act-on-stream.ts';
import { doneTooLate } from './check-received.ts';
import { contentHash, findOutcome } from './command-row.ts';
import { actFor } from './known-acts.ts';
import type { KeptOutcome, Outcome } from './outcome.ts';
import type { Received } from './received.ts';
import { retried } from './retry.ts';
import type { Running } from './running.ts';
import type { Shell } from './shell.ts';
import { transact } from './transaction.ts';

/**
 * The one door of writes: decide, then record, in one transaction of two or three flights. The same command id gives the same answer, kept for
 * accepted and refused; a command that the kind of stream does not know is a fault, for the door knows them all.
 */
export const runCommand = (shell: Shell) => async (received: Received): Promise<Outcome> => {
  const act = actFor(received.stream.kind, received.command);
  if (act === undefined) throw new Error(`no act on a ${received.stream.kind} for command ${received.command}`);
  const receivedAt = shell.clock.now();
  const errors = doneTooLate(received.doneAt, receivedAt);
  if (errors.length > 0) return { outcome: 'bad-input', errors };
  const hash = contentHash(received);
  const ran = await retried(() => transact(shell, received.asker, (transaction) => {
    const running: Running = { shell, received, act, receivedAt, hash, transaction };
    return act.begins === undefined ? actOnStream(running) : beginStream(running);
  }));
  return ran === 'replay' ? replay(shell, received, hash) : ran;
};

async function replay(shell: Shell, received: Received, hash: string): Promise<Outcome> {
  const [row] = await transact(shell, received.asker, async ({ open, forget }) => {
    const answers = await open([findOutcome(received.commandId)]);
    await forget();
    return rowsOf<{ outcome: KeptOutcome | null; hash: string }>(answers, 0);
  });
  // Not seen: somebody else's command. Other content: a correction needs a new id.
  if (row === undefined || row.hash !== hash || row.outcome === null) return { outcome: 'command-id-reused' };
  return { ...row.outcome, replayed: true };
}
