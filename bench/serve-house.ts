import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../packages/server/cli.ts');

export type Served = { readonly url: string; readonly seconds: number; readonly child: ChildProcess };

/** Starts the whole house on a data folder in a process of its own and waits until it says that it is ready; `seconds` is how long that took. */
export async function serveHouse(data: string): Promise<Served> {
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
    return { url, seconds: (performance.now() - began) / 1000, child };
  }
  throw new Error(`the house did not open:\n${printed}`);
}

export async function stopHouse({ child }: Served): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}
