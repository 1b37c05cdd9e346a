import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Tally } from './check-tally.ts';

/** Runs one program of the checks with this Node and shows what it says; without `tallyOf` it counts as one check. */
export async function runCheck(name: string, args: readonly string[], tallyOf?: (code: number) => Omit<Tally, 'name'>): Promise<Tally> {
  console.log(`\n── ${name}`);
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  const handOn = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, handOn);
  const [code] = (await once(child, 'exit')) as [number | null];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, handOn);
  if (code === null) return { name, passed: 0, failed: 1, skipped: 0 };
  return { name, ...(tallyOf?.(code) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }) };
}
