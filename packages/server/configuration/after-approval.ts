import { foldConfiguration } from '@jiedian/domain/configuration/version.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Shell } from '../command/shell.ts';
import { keptKind } from './known-kinds.ts';
import { readEvents } from './read-configuration.ts';

/** The job after an approval: this process counts by the version, then the kind does what it must. May run twice. */
export async function afterApproval(shell: Shell, { streamId, no }: { readonly streamId: string; readonly no: number }): Promise<void> {
  await shell.reload();
  const configuration = foldConfiguration(await readEvents(shell.worker, streamId as Id));
  const version = configuration?.versions.find((one) => one.no === no);
  if (configuration === null || version === undefined) throw new Error(`no version ${no} of ${streamId}`);
  await keptKind(configuration.kind)?.afterApproval?.(shell, { kind: configuration.kind, key: configuration.key, version });
}
