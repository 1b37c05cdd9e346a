import pg from 'pg';
import { errorCode } from '../settings/start-trouble.ts';
import { StartTrouble } from '../settings/start-trouble.ts';
import { recordFunction } from '../ledger/record-function.ts';
import { installJobQueue } from './install-job-queue.ts';
import { ensureRoles } from './ensure-roles.ts';
import { publishCalendar } from './publish-calendar.ts';
import { publishProcesses } from './publish-processes.ts';
import { readMigrations, type Migration } from './read-migrations.ts';

/** One migration at a time, whoever starts: the key of an advisory lock. */
const MIGRATING = 610_881;

/**
 * Brings the database to this version's shape, as the role that owns it: roles, job queue, numbered files of `db/migrations` (forward only, each
 * once, in one transaction), calendar and processes. Harmless to run again and by several at once. Gives the names of what it applied.
 * Throws StartTrouble: `database-newer` when the database is ahead, `roles-missing` with the SQL to run when it may not make them.
 */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATING]);
    await ensureRoles(client);
    const applied = await applyMissing(client, readMigrations());
    await installJobQueue(client, ownerUrl);
    await client.query(recordFunction);
    await publishCalendar(client);
    await publishProcesses(client);
    return applied;
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client, wanted: readonly Migration[]): Promise<readonly string[]> {
  await client.query('create table if not exists schema_migration (number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null)');
  const { rows } = await client.query<{ number: number; name: string; sha256: string }>('select number, name, sha256 from schema_migration order by number');
  refuseNewer(rows, wanted);
  const done = new Map(rows.map((row) => [row.number, row]));
  const applied: string[] = [];
  for (const migration of wanted) {
    const before = done.get(migration.number);
    if (before === undefined) {
      await apply(client, migration);
      applied.push(migration.name);
    } else if (before.sha256 !== migration.sha256) throw changedAfterwards(migration);
  }
  return applied;
}

async function apply(client: pg.Client, { number, name, sha256, sql }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (number, name, sha256, applied_at) values ($1, $2, $3, clock_timestamp())', [number, name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name}: ${error instanceof Error ? error.message : ''} (${errorCode(error) ?? 'no code'})`, { cause: error });
  }
}

function refuseNewer(rows: readonly { readonly number: number; readonly name: string }[], wanted: readonly Migration[]): void {
  const known = new Set(wanted.map((migration) => migration.number));
  const unknown = rows.find((row) => !known.has(row.number));
  if (unknown === undefined) return;
  throw new StartTrouble('database-newer', {
    zh: `数据库由更新版本的接电建立（含本版本没有的 ${unknown.name}）：请用更新的版本启动，数据没有改动。`,
    en: `The database was made by a newer Jiedian (it has ${unknown.name}, which this version does not know): start the newer version; nothing was changed.`,
  });
}

const changedAfterwards = ({ name }: Migration): StartTrouble =>
  new StartTrouble('migration-changed', {
    zh: `数据库升级文件 ${name} 在执行之后被修改过：请恢复原文件，修改应另写一个新编号的文件。`,
    en: `The migration ${name} was changed after it had been applied: put the file back; a change needs a file with a new number.`,
  });
