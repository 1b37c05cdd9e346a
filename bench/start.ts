import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, type Bench } from './figure.ts';
import { serveHouse, stopHouse } from './serve-house.ts';

const root = join(import.meta.dirname, '..');

/** Resident memory of the Node process in MB, as the kernel tells it. */
function residentMb({ pid }: ChildProcess): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  if (line?.[1] === undefined) throw new Error('the kernel does not tell the resident memory');
  return Number(line[1]) / 1024;
}

/** Issue 2, 17 (d): first start with demo data, warm start, memory. The web is built before, so that its build is not counted. */
export const bench: Bench = async () => {
  const built = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', join(root, 'packages/web')], { stdio: 'ignore' });
  await once(built, 'exit');
  const data = mkdtempSync(join(tmpdir(), 'jiedian-bench-'));
  try {
    const first = await serveHouse(data);
    await stopHouse(first);
    const warm = await serveHouse(data);
    const memory = residentMb(warm.child);
    await stopHouse(warm);
    return [
      atMost('start-first', first.seconds, 's', 20, 'cli.ts serve --demo in an empty folder until /readyz answers 200; web built before'),
      atMost('start-warm', warm.seconds, 's', 3, 'the same folder once more'),
      atMost('start-memory', memory, 'MB', 300, 'VmRSS of the Node process after the warm start'),
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};
