import type pg from 'pg';
import { configurationKinds, type ConfigurationKind } from '@jiedian/domain/configuration/kinds.ts';
import { canonical } from '@jiedian/domain/kernel/canonical.ts';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import { claimCommand, findOutcome, keepOutcome } from '../command/command-row.ts';
import type { ConfigurationOutcome } from '../command/outcome.ts';
import { retried } from '../command/retry.ts';
import type { Shell } from '../command/shell.ts';
import { flight, rowsOf } from '../db/flight.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { composeWrite } from '../ledger/compose-write.ts';
import { sha256 } from '../ledger/event-hash.ts';
import type { Asker } from '../session/asker.ts';
import type { KeptKind } from './kept-kind.ts';
import { streamOf } from './read-configuration.ts';
import { recordVersion } from './record-version.ts';
import type { VersionCommand } from './version-command.ts';

export type VersionOutcome =
  | (ConfigurationOutcome & { readonly replayed: boolean })
  /** Not kept: the same command id may be sent again, put right. Paths begin at the document. */
  | { readonly outcome: 'bad-input'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'command-id-reused' };

/**
 * Proposes, approves, returns or withdraws a version: the ledger's event, the row and the answer in one transaction of the worker's role,
 * since a document belongs to the house and not to a unit. After an approval this process counts by it at once.
 */
export async function runVersionAct(shell: Shell, kept: KeptKind, asker: Asker, sent: VersionCommand): Promise<VersionOutcome> {
  const { act, commandId, document } = sent;
  const hash = sha256(canonical({ document, seenVersion: sent.seenVersion, act, personId: asker.personId } as unknown as Json));
  const outcome = await retried(() => inTransaction(shell.worker, async (client) => {
    const before = await keptAnswer(client, commandId, hash);
    if (before !== null) return before;
    const findings = act.act === 'propose' && mayPropose(document.kind, asker) ? kept.check({ key: document.key, ...act }, shell.rules()).filter(({ level }) => level === 'must') : [];
    if (findings.length > 0) return { outcome: 'bad-input', findings } as const;
    const claim = { commandId, command: `${act.act}-version`, stream: { id: streamOf(document.kind, document.key) }, asker: { kind: 'person', personId: asker.personId }, doneAt: shell.clock.now() } as const;
    const [claimed] = rowsOf(await flight(client, [claimCommand(claim, hash)]), 0);
    if (claimed === undefined) return (await keptAnswer(client, commandId, hash)) ?? ({ outcome: 'command-id-reused' } as const);
    const made = await recordVersion(shell, client, kept, asker, sent);
    await flight(client, composeWrite([keepOutcome(commandId, made)]));
    return { ...made, replayed: false };
  }));
  if (outcome.outcome === 'accepted' && act.act === 'approve') await shell.reload();
  return outcome;
}

const mayPropose = (kind: ConfigurationKind, { duties }: Asker): boolean => duties.some(({ duty }) => (configurationKinds[kind].proposes as readonly Duty[]).includes(duty));

async function keptAnswer(client: pg.ClientBase, commandId: Id, hash: string): Promise<VersionOutcome | null> {
  const [row] = rowsOf<{ outcome: ConfigurationOutcome | null; hash: string }>(await flight(client, [findOutcome(commandId)]), 0);
  if (row === undefined) return null;
  // Another's command, or other content: a correction needs a new id.
  return row.hash !== hash || row.outcome === null ? { outcome: 'command-id-reused' } : { ...row.outcome, replayed: true };
}
