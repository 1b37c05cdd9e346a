import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import type { Binaries } from './locate-binaries.ts';
import type { RunAs } from './run-as.ts';

/** Starts a PostgreSQL program as the user it may run as, in a session of its own, so that Ctrl-C reaches only us and we stop it in order. */
export function startTool(runAs: RunAs, binaries: Binaries, program: string, args: readonly string[], stdio: StdioOptions): ChildProcess {
  const [command = program, ...rest] = [...runAs.command, program, ...args];
  const { PATH, HOME, TMPDIR } = process.env;
  return spawn(command, rest, {
    stdio,
    detached: true,
    cwd: '/',
    // LC_ALL makes the messages, which are read below, the same everywhere; PG… variables of the person must not leak in.
    env: { PATH, HOME, TMPDIR, LC_ALL: 'C', TZ: 'UTC', ...(binaries.libraryPath === undefined ? {} : { LD_LIBRARY_PATH: binaries.libraryPath }) },
  });
}

export function runTool(runAs: RunAs, binaries: Binaries, program: string, args: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = startTool(runAs, binaries, program, args, ['ignore', 'pipe', 'pipe']);
    let output = '';
    child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr?.on('data', (part: Buffer) => (output += part.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
