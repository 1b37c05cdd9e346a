import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { join } from 'node:path';
import pg from 'pg';
import { exportToFile } from '@jiedian/server/command-line/export-to-file.ts';
import type { ClockedHouse } from './start-on-set-clock.ts';

const cli = join(import.meta.dirname, '../../packages/server/cli.ts');

/** Exports the whole ledger and lets `jiedian verify-ledger` look at the file, without the server. */
export async function ledgerIsWhole(house: ClockedHouse, file: string): Promise<void> {
  const worker = new pg.Pool({ connectionString: house.workerUrl, max: 1 });
  try {
    await exportToFile(worker, file);
  } finally {
    await worker.end();
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'verify-ledger', file], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`, 'verify-ledger').not.toBe('');
  expect(status, `${stdout}${stderr}`).toBe(0);
}
