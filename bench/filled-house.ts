import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '@jiedian/server/settings/read-settings.ts';
import { inHouse, type House } from '@jiedian/server/command-line/open-house.ts';
import { makeStaffAccount, hashPassword } from '@jiedian/server/session/make-account.ts';
import { openSession } from '@jiedian/server/session/open-session.ts';
import { readSettings } from '@jiedian/server/settings/read-settings.ts';
import { staff } from '../seed/organisation/people.ts';
import { fillDatabase } from './generate/write-cases.ts';

export const password = 'Bench-2026-demo';

/**
 * Opens a house with so many generated cases, on the embedded database as in production (fsync on), and closes it afterwards. The folder is a new one that
 * is removed at the end; where `JIEDIAN_BENCH_DATA` names a folder it is kept there (`<folder>/<cases>`) and found again by the next run. `then`: what is
 * done with the folder after the house is closed.
 */
export async function inFilledHouse<T>(cases: number, work: (house: House) => Promise<T>): Promise<T>;
export async function inFilledHouse<T>(cases: number, work: (house: House) => Promise<void>, then: () => Promise<T>): Promise<T>;
export async function inFilledHouse<T>(cases: number, work: (house: House) => Promise<T | void>, then?: () => Promise<T>): Promise<T | void> {
  const kept = process.env['JIEDIAN_BENCH_DATA'];
  const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'jiedian-bench-')) : join(kept, String(cases));
  try {
    const done = await inHouse(settingsFor(folder), { demo: true }, async (house) => {
      await fillOnce(house, folder, cases);
      return await work(house);
    });
    return then === undefined ? done : await then();
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

export const settingsFor = (dataFolder: string): Settings => readSettings({ JIEDIAN_DATA: dataFolder, JIEDIAN_PORT: '0', JIEDIAN_LOG: 'warn' });

async function fillOnce(house: House, folder: string, cases: number): Promise<void> {
  const mark = join(folder, 'bench-filled.json');
  if (existsSync(mark)) return;
  const made = await fillDatabase(house.shell, house.database, cases);
  process.stderr.write(`${made.cases} cases, ${made.events} events written in ${Math.round(made.seconds)} s\n`);
  await makeAccounts(house);
  writeFileSync(mark, JSON.stringify(made));
}

type Named = { readonly id: string; readonly name: string; readonly userName?: string };

/** Everybody of the demo who has a user name can sign in, and others besides. */
export async function makeAccounts({ shell, database, secret }: House, others: readonly Named[] = []): Promise<void> {
  const session = openSession({ shell, appUrl: database.appUrl, secret, publicUrl: 'http://localhost' });
  try {
    const hash = await hashPassword(session.auth, password);
    for (const { id, name, userName } of [...staff, ...others] as readonly Named[]) {
      if (userName === undefined) continue;
      await shell.worker.query('update person set account_id = $2 where id = $1', [id, await makeStaffAccount(session.auth, { name: userName, hash, displayName: name })]);
    }
  } finally {
    await session.close();
  }
}
