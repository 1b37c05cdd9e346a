import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';

const module = join(import.meta.dirname, 'stop-when-asked.ts');
const program = `const slow = Number(process.env.SLOW ?? 0); const { stopWhenAsked } = await import(${JSON.stringify(module)}); const asked = stopWhenAsked(); console.log(process.pid); setInterval(() => {}, 1e6); await asked; console.log('asked'); setTimeout(() => process.exit(0), slow)`;
const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));

/** Runs the waiting program, directly or under a shell that does not hand signals on; gives its lines one by one. */
function run(command: string, args: readonly string[], environment: Record<string, string>) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env['PATH'], ...environment } });
  started.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, next: async () => (await lines.next()).value as string | undefined };
}
const direct = (environment: Record<string, string> = {}) => run(process.execPath, ['-e', program], environment);
// `; :` keeps the shell from replacing itself by the program, as npx's shell stands above it.
const underShell = (environment: Record<string, string>) => run('sh', ['-c', `"${process.execPath}" -e '${program.replaceAll("'", `'\\''`)}'; :`], environment);

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s asks to stop', async (signal) => {
  const { child, next } = direct();
  await next();
  child.kill(signal);
  expect(await next()).toBe('asked');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('the same Ctrl-C arriving twice lets it finish; a second one later ends it at once', async () => {
  const twice = direct({ SLOW: '300' });
  await twice.next();
  twice.child.kill('SIGINT');
  await twice.next();
  twice.child.kill('SIGINT');
  expect(await once(twice.child, 'exit')).toEqual([0, null]);

  const impatient = direct({ SLOW: '60000' });
  await impatient.next();
  impatient.child.kill('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  impatient.child.kill('SIGINT');
  expect(await once(impatient.child, 'exit')).toEqual([130, null]);
});

test('under npx: the shell between is killed without a word, and we stop', async () => {
  const { child, next } = underShell({ npm_command: 'exec' });
  expect(Number(await next())).toBeGreaterThan(1);
  child.kill('SIGTERM');
  expect(await next()).toBe('asked');
});

test('under a plain shell we outlive it, as nohup and scripts expect', async () => {
  const { child, next } = underShell({});
  const pid = Number(await next());
  child.kill('SIGTERM');
  const said = await Promise.race([next(), new Promise((resolve) => setTimeout(resolve, 1_500, 'still there'))]);
  expect(said).toBe('still there');
  process.kill(pid, 'SIGTERM');
});
