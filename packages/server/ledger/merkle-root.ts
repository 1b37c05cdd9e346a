import { createHash } from 'node:crypto';

export type Leaf = { readonly streamId: string; readonly version: number; readonly head: string };

const hash = (...parts: readonly (string | Buffer)[]): Buffer => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
};

/**
 * Merkle root (hex) over the heads of all streams, in the order of their ids. Leaves and inner nodes are hashed with different first bytes
 * (as RFC 6962 does), so that neither can be taken for the other. No stream: the hash of nothing.
 */
export function merkleRoot(leaves: readonly Leaf[]): string {
  let level = leaves.toSorted((a, b) => (a.streamId < b.streamId ? -1 : 1)).map(({ streamId, version, head }) => hash('\0', `${streamId} ${version} ${head}`));
  if (level.length === 0) return hash('').toString('hex');
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]];
      if (left !== undefined) next.push(right === undefined ? left : hash('\x01', left, right));
    }
    level = next;
  }
  return level[0]?.toString('hex') ?? '';
}
