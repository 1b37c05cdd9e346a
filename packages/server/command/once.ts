import type pg from 'pg';
import { canonical } from '@jiedian/domain/kernel/canonical.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import { flight, rowsOf } from '../db/flight.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { composeWrite } from '../ledger/compose-write.ts';
import { sha256 } from '../ledger/event-hash.ts';
import { claimCommand, findOutcome, keepOutcome, type Claim } from './command-row.ts';
import type { PlainOutcome } from './outcome.ts';
import { retried } from './retry.ts';
import type { Shell } from './shell.ts';

/**
 * A command on a stream without a process, in one transaction of the worker's role: the same command sent again gets the answer it got; another content
 * under its id is told so. `check`: what keeps it from being done without being kept, so that the same id may be sent again, put right.
 */
export async function once<Kept extends PlainOutcome, Unkept>(shell: Shell, { claim, content, check, work }: {
  readonly claim: Claim; readonly content: object; readonly check: (client: pg.ClientBase) => Promise<Unkept | null>; readonly work: (client: pg.ClientBase) => Promise<Kept>;
}): Promise<(Kept & { readonly replayed: boolean }) | Unkept | Reused> {
  const hash = sha256(canonical(content as unknown as Json));
  return retried(() => inTransaction(shell.worker, async (client) => {
    const before = await keptAnswer<Kept>(client, claim.commandId, hash);
    if (before !== null) return before;
    const wrong = await check(client);
    if (wrong !== null) return wrong;
    const [claimed] = rowsOf(await flight(client, [claimCommand(claim, hash)]), 0);
    if (claimed === undefined) return (await keptAnswer<Kept>(client, claim.commandId, hash)) ?? reused;
    const made = await work(client);
    await flight(client, composeWrite([keepOutcome(claim.commandId, made)]));
    return { ...made, replayed: false };
  }));
}

type Reused = { readonly outcome: 'command-id-reused' };
const reused: Reused = { outcome: 'command-id-reused' };

async function keptAnswer<Kept>(client: pg.ClientBase, commandId: Id, hash: string): Promise<(Kept & { readonly replayed: boolean }) | Reused | null> {
  const [row] = rowsOf<{ outcome: Kept | null; hash: string }>(await flight(client, [findOutcome(commandId)]), 0);
  if (row === undefined) return null;
  // Another's command, or other content: a correction needs a new id.
  return row.hash !== hash || row.outcome === null ? reused : { ...row.outcome, replayed: true };
}
