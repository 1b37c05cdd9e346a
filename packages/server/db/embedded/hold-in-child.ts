import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export type Said = { readonly pid?: number; readonly ownerUrl?: string; readonly kind?: string; readonly code?: string; readonly text?: { readonly zh: string; readonly en: string } };

/** For tests: runs `hold-embedded.ts` in a process of its own, so that it can be killed, and gives the line it says. `as`: words before the command. */
export async function holdInChild(folder: string, options: { readonly as?: readonly string[]; readonly how?: string } = {}): Promise<{ child: ChildProcess; said: Said }> {
  const [command = process.execPath, ...rest] = [...(options.as ?? []), process.execPath, join(import.meta.dirname, 'hold-embedded.ts'), folder, options.how ?? ''];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env['PATH'] } });
  const line = await Promise.race([once(createInterface({ input: child.stdout }), 'line').then(([said]) => String(said)), once(child, 'exit').then(() => '{}')]);
  return { child, said: JSON.parse(line) as Said };
}

/** Resolves with the milliseconds it took until the process was gone; rejects after `within` ms. A dead one nobody collected counts as gone. */
export async function goneWithin(pid: number, within: number): Promise<number> {
  const from = performance.now();
  while (isAlive(pid)) {
    if (performance.now() - from > within) throw new Error(`process ${pid} still lives after ${within} ms`);
    await sleep(20);
  }
  return performance.now() - from;
}

export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

export async function sql(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}
