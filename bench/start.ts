import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, type Bench } from './figure.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'packages/server/cli.ts');

/** Starts the house on `data`, waits until it says that it is ready, and tells how long that took. */
async function start(data: string): Promise<{ readonly seconds: number; readonly child: ChildProcess }> {
  const began = performance.now();
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [cli, 'serve', '--demo'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH, HOME, TMPDIR, JIEDIAN_PORT: '0', JIEDIAN_DATA: data, JIEDIAN_LOG: 'warn', JIEDIAN_STARTED_BY: String(process.pid) },
  });
  let printed = '';
  for await (const part of child.stdout) {
    printed += String(part);
    const url = /接电 Jiedian {2}(\S+)/.exec(printed)?.[1];
    if (url === undefined) continue;
    if (!(await fetch(`${url}/readyz`)).ok) throw new Error('greeted, but not ready');
    child.stdout.resume();
    return { seconds: (performance.now() - began) / 1000, child };
  }
  throw new Error(`the house did not open:\n${printed}`);
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

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
    const first = await start(data);
    await stop(first.child);
    const warm = await start(data);
    const memory = residentMb(warm.child);
    await stop(warm.child);
    return [
      atMost('start-first', first.seconds, 's', 20, 'cli.ts serve --demo in an empty folder until /readyz answers 200; web built before'),
      atMost('start-warm', warm.seconds, 's', 3, 'the same folder once more'),
      atMost('start-memory', memory, 'MB', 300, 'VmRSS of the Node process after the warm start'),
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};
