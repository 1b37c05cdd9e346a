import type { ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { portTaken } from './cluster-trouble.ts';
import type { Binaries } from './locate-binaries.ts';
import { readLock } from './postmaster-lock.ts';
import type { RunAs } from './run-as.ts';
import { startTool } from './run-tool.ts';

export type Postmaster = { readonly child: ChildProcess; readonly port: number };

type Options = { readonly cluster: string; readonly binaries: Binaries; readonly runAs: RunAs; readonly fsync: boolean; readonly logFile: string };

const tries = 5;
const biggestLog = 10_000_000;

/** Runs the server until it answers. Rejects with its own messages, a string, when it ends before. */
export async function runPostmaster(options: Options): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const outcome = await attemptStart(options, port);
    if (typeof outcome !== 'string') return outcome;
    // Somebody took the port between our look and its start.
    if (attempt >= tries || !portTaken(outcome)) throw outcome;
  }
}

async function attemptStart({ cluster, binaries, runAs, fsync, logFile }: Options, port: number): Promise<Postmaster | string> {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > biggestLog) rmSync(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const before = fstatSync(log).size;
  const settings = {
    port, listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = startTool(runAs, binaries, binaries.postgres, args, ['ignore', log, log]);
  closeSync(log);
  let startError: unknown;
  child.once('error', (error) => (startError = error));
  for (;;) {
    if (startError !== undefined) throw startError;
    if (child.exitCode !== null || child.signalCode !== null) return readFileSync(logFile).subarray(before).toString();
    const lock = readLock(cluster);
    if (lock?.pid === child.pid && lock?.state === 'ready') return { child, port };
    await sleep(10);
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
