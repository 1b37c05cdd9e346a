import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';

const script = join(import.meta.dirname, 'house-on-set-clock.ts');

export type ClockedHouse = {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The worker's connection: for looking at what was recorded and for exports. */
  readonly workerUrl: string;
  readonly dataFolder: string;
  readonly printed: () => string;
  /** From now on the house's clock runs from here. */
  readonly setClock: (now: Instant) => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Said = { readonly url?: string; readonly workerUrl?: string; readonly set?: string };

/** Starts the whole house with demo data in a temporary folder, on a clock that stories set. Throws with all it printed when it does not open. */
export async function startOnSetClock(start: Instant): Promise<ClockedHouse> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiedian-e2e-'));
  const { PATH, HOME, TMPDIR, E2E_AS_BUILT } = process.env;
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH, HOME, TMPDIR, ...(E2E_AS_BUILT === undefined ? {} : { E2E_AS_BUILT }), E2E_NOW: start, JIEDIAN_STARTED_BY: String(process.pid), JIEDIAN_PORT: '0', JIEDIAN_DATA: dataFolder, JIEDIAN_LOG: 'warn' },
  });
  let printed = '';
  for (const out of [child.stdout, child.stderr]) out?.on('data', (part: Buffer) => void (printed += part.toString()));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(dataFolder, { recursive: true, force: true });
  };
  const says = (patienceMs: number) => new Promise<Said>((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`the house did not answer in time:\n${printed}`)), patienceMs);
    const over = (code: number | null) => reject(new Error(`the house ended with ${code}:\n${printed}`));
    child.once('exit', over);
    child.once('message', (said) => {
      clearTimeout(patience);
      child.off('exit', over);
      resolve(said as Said);
    });
  });
  const setClock = async (now: Instant): Promise<void> => {
    const heard = says(10_000);
    child.send({ now });
    await heard;
  };
  try {
    const { url, workerUrl } = await says(240_000);
    if (url === undefined || workerUrl === undefined) throw new Error('the house opened without saying where');
    return { url, workerUrl, dataFolder, printed: () => printed, setClock, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
