import { checkpointHash, type Checkpoint } from './checkpoint.ts';
import type { Broken, LedgerCheck } from './ledger-check.ts';
import { merkleRoot } from './merkle-root.ts';

/** A checkpoint with the version at which each stream stood then: so the heads of then can be found again in the chains. */
export type CheckpointSeen = Checkpoint & { readonly versions: { readonly [streamId: string]: number } };

/** Whether everything that the checkpoint covered is still there, unchanged. The events must have been seen with its versions as marks. */
export function checkCheckpoint(checkpoint: CheckpointSeen, check: LedgerCheck): Broken | null {
  const where = `checkpoint ${checkpoint.no} (${checkpoint.day})`;
  if (checkpointHash(checkpoint) !== checkpoint.hash) return { code: 'checkpoint-changed', where, zh: '检查点内容与其哈希不符。', en: 'The checkpoint does not agree with its own hash.' };
  const versions = Object.entries(checkpoint.versions);
  for (const [streamId, version] of versions) {
    if (!check.heads.has(streamId)) return { code: 'stream-lost', where: streamId, zh: `${where} 之后整条链丢失。`, en: `The whole stream is lost since ${where}.` };
    if (!check.marked.has(streamId)) return { code: 'tail-cut', where: `${streamId}#${version}`, zh: `${where} 登记到第 ${version} 条，链尾已被截去。`, en: `${where} saw event ${version}; the tail has been cut.` };
  }
  const root = merkleRoot(versions.map(([streamId, version]) => ({ streamId, version, head: check.marked.get(streamId) ?? '' })));
  if (versions.length !== checkpoint.streams || root !== checkpoint.root) {
    return { code: 'root-differs', where, zh: '全部链首的汇总值与检查点不符：有链被整体改写、增删。', en: 'The heads of then do not make the checkpoint’s root: a stream was rewritten, added or removed.' };
  }
  return null;
}
