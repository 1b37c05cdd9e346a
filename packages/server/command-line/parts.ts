import { join } from 'node:path';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { House } from './open-house.ts';

export type DemoSignIns = { readonly password: string; readonly people: readonly { readonly duty: Text; readonly userName: string }[] };
export type Answer = { readonly stdout: string; readonly stderr: string; readonly exitCode: number };

/** The floors that the command line calls, each in the file that stands beside it, under the exported name of its key. */
type Parts = {
  /** Plays the stories when the data hold no case; null = there was something already. */
  seedDemo: (house: House) => Promise<DemoSignIns | null>;
  /** Resolves when it listens; `port` is the one really taken. */
  startWeb: (house: House) => Promise<{ readonly port: number; readonly stop: () => Promise<void> }>;
  startWorker: (house: House) => Promise<{ readonly stop: () => Promise<void> }>;
};

const files: Readonly<Record<keyof Parts, string>> = {
  seedDemo: '../demo/seed-demo.ts',
  startWeb: '../start-web.ts',
  startWorker: '../start-worker.ts',
};

export async function part<K extends keyof Parts>(name: K): Promise<Parts[K]> {
  const loaded = (await import(join(import.meta.dirname, files[name]))) as Parts;
  return loaded[name];
}
