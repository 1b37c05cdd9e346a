import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import { allStories } from '../../../seed/stories/all-stories.ts';
import { citizensOf } from '../../../seed/citizens.ts';
import { demoPapers, demoPhotos } from '../../../seed/demo-files.ts';
import { playAll } from '../../../seed/play-all.ts';
import { staff } from '../../../seed/organisation/people.ts';
import type { DemoSignIns } from '../command-line/parts.ts';
import type { House } from '../command-line/open-house.ts';
import { openShell } from '../command/open-shell.ts';
import { byteStoreOf } from '../documents/open-byte-store.ts';
import { learnDurations } from '../forecast/learn-durations.ts';
import { openSession } from '../session/open-session.ts';
import { hashPassword, makePhoneAccount, makeStaffAccount } from '../session/make-account.ts';
import { demoPassword } from './demo-routes.ts';

type Given = Pick<House, 'settings' | 'database' | 'secret' | 'shell'>;

/**
 * Fills an empty database with the demo: organisation, sign-ins, stories, files; marks it as demo data. Anything else than an empty database, or
 * one whose seeding was broken off, is left as it is: null.
 */
export async function seedDemo(house: Given): Promise<DemoSignIns | null> {
  const { shell } = house;
  if ((await stateOf(shell.worker)) === 'in-use') return null;
  if ((await stateOf(shell.worker)) === 'broken-off') await emptyAgain(house);
  await shell.worker.query(`insert into setting (key, value) values ('demo', '"being-seeded"')`);
  await keepBytes(house);
  const unhurried = await openShell({ appUrl: notWaiting(house.database.appUrl), workerUrl: notWaiting(house.database.workerUrl), secret: house.secret, clock: shell.clock });
  try {
    await playAll(unhurried, house.database.workerUrl);
  } finally {
    await unhurried.close();
  }
  await learnDurations(shell);
  await makeAccounts(house);
  await shell.worker.query(`update setting set value = 'true' where key = 'demo'`);
  return { password: demoPassword, people: firstOfEachDuty() };
}

/**
 * Commits that do not wait for the disk: a seeding that is broken off is begun anew anyway, and the mark at its end is a commit that waits, for
 * itself and for all before it.
 */
function notWaiting(url: string): string {
  const changed = new URL(url);
  const options = changed.searchParams.get('options');
  changed.searchParams.set('options', `${options === null ? '' : `${options} `}-c synchronous_commit=off`);
  return changed.href;
}

/** A database with units or streams that bears no mark belongs to somebody; it is never touched. */
async function stateOf(worker: pg.Pool): Promise<'empty' | 'broken-off' | 'in-use'> {
  const { rows } = await worker.query<{ mark: unknown; filled: boolean }>(`select (select value from setting where key = 'demo') as mark, exists (select from unit) or exists (select from stream) or exists (select from person) as filled`);
  if (rows[0]?.mark === 'being-seeded') return 'broken-off';
  return rows[0]?.filled === true ? 'in-use' : 'empty';
}

/** Dated data that the migration wrote, and its own book: they stay. */
const kept = ['calendar_day', 'calendar_year', 'process_version', 'schema_migration'];

/** Only what an unfinished seeding wrote is in there: jobs, then every other row. */
async function emptyAgain({ database, shell }: Given): Promise<void> {
  await shell.worker.query('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))');
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'session') and tablename <> all ($1)`, [kept]);
    await owner.query(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`);
  } finally {
    await owner.end();
  }
}

async function keepBytes({ settings }: Given): Promise<void> {
  const store = await byteStoreOf(settings.files, settings.dataFolder);
  const folder = await mkdtemp(join(tmpdir(), 'jiedian-demo-'));
  try {
    for (const { sha256, bytes, kind } of [...demoPhotos, ...demoPapers]) {
      const path = join(folder, sha256);
      await writeFile(path, bytes);
      await store.put(sha256, path, kind);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeAccounts({ shell, database, secret }: Given): Promise<void> {
  const session = openSession({ shell, appUrl: database.appUrl, secret, publicUrl: 'http://localhost' });
  try {
    const hash = await hashPassword(session.auth, demoPassword);
    const people = staff.flatMap(({ id, name, userName }) => (userName === undefined ? [] : [{ id, make: () => makeStaffAccount(session.auth, { name: userName, hash, displayName: name }) }]));
    const customers = allStories.filter(({ profile }) => profile.portal).map(({ profile }) => ({ ...citizensOf(profile), name: profile.name }))
      .map(({ contactId, contact, phone, name }) => ({ id: contactId, make: () => makePhoneAccount(session.auth, { phone, displayName: `${contact} · ${name}` }) }));
    const accounts = await Promise.all([...people, ...customers].map(async ({ id, make }) => ({ id, account: await make() })));
    await shell.worker.query('update person p set account_id = x.account from jsonb_to_recordset($1) as x(id uuid, account text) where p.id = x.id', [JSON.stringify(accounts)]);
  } finally {
    await session.close();
  }
}

/** One sign-in a duty, in the order of the glossary: the plain name of the duty, or the branch's where only it has one. */
const firstOfEachDuty = (): DemoSignIns['people'] =>
  (Object.keys(duties) as Duty[]).flatMap((duty) => {
    const named = staff.flatMap((s) => (s.duty === duty && s.userName !== undefined ? [s.userName] : []));
    const userName = named.find((name) => name === duty) ?? named[0];
    return userName === undefined ? [] : [{ duty: duties[duty], userName }];
  });
