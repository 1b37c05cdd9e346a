import { configurationKinds, type ConfigurationKind } from '@jiedian/domain/configuration/kinds.ts';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import { once } from '../command/once.ts';
import type { ConfigurationOutcome } from '../command/outcome.ts';
import type { Shell } from '../command/shell.ts';
import type { Asker } from '../session/asker.ts';
import type { KeptKind } from './kept-kind.ts';
import { streamOf } from './read-configuration.ts';
import { recordVersion } from './record-version.ts';
import type { VersionCommand } from './version-command.ts';

type VersionOutcome =
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
  const outcome = await once<ConfigurationOutcome, Extract<VersionOutcome, { outcome: 'bad-input' }>>(shell, {
    claim: { commandId, command: `${act.act}-version`, stream: { id: streamOf(document.kind, document.key) }, asker: { kind: 'person', personId: asker.personId }, doneAt: shell.clock.now() },
    content: { document, seenVersion: sent.seenVersion, act, personId: asker.personId },
    check: async () => {
      const findings = act.act === 'propose' && mayPropose(document.kind, asker) ? kept.check({ key: document.key, ...act }, shell.rules()).filter(({ level }) => level === 'must') : [];
      return findings.length > 0 ? { outcome: 'bad-input', findings } : null;
    },
    work: (client) => recordVersion(shell, client, kept, asker, sent),
  });
  if (outcome.outcome === 'accepted' && act.act === 'approve') await shell.reload();
  return outcome;
}

const mayPropose = (kind: ConfigurationKind, { duties }: Asker): boolean => duties.some(({ duty }) => (configurationKinds[kind].proposes as readonly Duty[]).includes(duty));
