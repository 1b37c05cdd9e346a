import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartTrouble } from '../../settings/start-trouble.ts';

/** `postmaster.pid`: line 1 the process, line 4 the port, line 8 the state. Null when there is none. */
export function readLock(cluster: string): { readonly pid: number; readonly port: number; readonly state: string } | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), state: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

/** Clusters whose server was started by this very process: a second start here is refused like one from elsewhere. */
export const startedHere = new Set<string>();

/**
 * Makes sure that nobody works on the cluster. A living server is never reused: it is refused while the process that started it lives;
 * one left over by a killed parent is told to stop, and a lock whose process is another program by now is removed.
 */
export async function claimCluster(cluster: string, patienceMs = 20_000): Promise<void> {
  const lock = readLock(cluster);
  if (lock === null) return;
  if (startedHere.has(cluster)) throw inUse(cluster, process.pid);
  if (isAnotherProgram(lock.pid)) return rmSync(join(cluster, 'postmaster.pid'), { force: true });
  const parent = parentOf(lock.pid);
  // A parent that is this process adopted it (a container's process 1 inherits orphans).
  if (parent !== process.pid && commandLine(parent).some((word) => /(^|\/)node$/.test(word))) throw inUse(cluster, parent);

  for (let waited = 0; isPostgresOn(lock.pid, cluster); waited += 50) {
    if (waited === 0) process.kill(lock.pid, 'SIGINT');
    if (waited > patienceMs) throw inUse(cluster, lock.pid);
    await sleep(50);
  }
}

export const inUse = (cluster: string, pid?: number): StartTrouble => {
  const who = pid === undefined ? { zh: '', en: '' } : { zh: `（进程 ${pid}）`, en: ` (process ${pid})` };
  return new StartTrouble('data-in-use', {
    zh: `另一个接电服务${who.zh}正在使用数据目录 ${cluster}：请先停止它，或用 JIEDIAN_DATA 指定另一个目录。`,
    en: `Another Jiedian${who.en} is working on the data in ${cluster}: stop it first, or name another folder in JIEDIAN_DATA.`,
  });
};

/** Gone, dead but not yet collected, or plainly something else. In doubt it is not: PostgreSQL then looks for itself. */
function isAnotherProgram(pid: number): boolean {
  const state = status(pid, 'State');
  if (state === undefined || state.startsWith('Z')) return true;
  const words = commandLine(pid).filter(Boolean);
  return words.length > 0 && !words.some((word) => word.includes('postgres'));
}

const isPostgresOn = (pid: number, cluster: string): boolean => {
  const words = commandLine(pid);
  return words.some((word) => word.endsWith('/postgres')) && words.includes(cluster);
};

function commandLine(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

const parentOf = (pid: number): number => Number(status(pid, 'PPid') ?? 0);

function status(pid: number, field: string): string | undefined {
  try {
    return new RegExp(`^${field}:\\s+(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
