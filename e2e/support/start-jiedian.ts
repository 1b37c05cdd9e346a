import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../packages/server/cli.ts');

export type Jiedian = {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** All that the server printed so far. */
  readonly printed: () => string;
  readonly dataFolder: string;
  /** Stops server and database cleanly and removes the data. */
  readonly stop: () => Promise<void>;
};

/** Starts the real house with demo data in a temporary folder on a free port, and resolves when its address is printed. */
export async function startJiedian(options: { readonly environment?: Readonly<Record<string, string>>; readonly patienceMs?: number } = {}): Promise<Jiedian> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiedian-e2e-'));
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [cli, 'serve', '--demo'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // JIEDIAN_STARTED_BY makes it stop when this run is killed.
    env: { PATH, HOME, TMPDIR, JIEDIAN_STARTED_BY: String(process.pid), JIEDIAN_PORT: '0', JIEDIAN_DATA: dataFolder, JIEDIAN_LOG: 'warn', ...options.environment },
  });
  let printed = '';
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(dataFolder, { recursive: true, force: true });
  };
  const address = new Promise<string>((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`the server did not open in time:\n${printed}`)), options.patienceMs ?? 120_000);
    const listen = (part: Buffer): void => {
      printed += part.toString();
      const found = /接电 Jiedian {2}(\S+)/.exec(printed);
      if (found?.[1] !== undefined) {
        clearTimeout(patience);
        resolve(found[1]);
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(patience);
      reject(new Error(`the server ended with ${code}:\n${printed}`));
    });
  });
  try {
    return { url: await address, printed: () => printed, dataFolder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
