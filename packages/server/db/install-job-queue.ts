import { runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { asRole } from './outside-database.ts';
import { silentLogger } from '../jobs/job-log.ts';

/**
 * The job queue's schema belongs to the worker's role, else its row-level security would let the worker run no job and say nothing
 * (contracts 9). The role may create in this database only while the queue is being installed.
 */
export async function installJobQueue(client: pg.Client, ownerUrl: string): Promise<void> {
  const database = client.escapeIdentifier(client.database ?? '');
  await client.query(`grant create on database ${database} to jiedian_worker`);
  try {
    await runMigrations({ connectionString: asRole(ownerUrl, 'jiedian_worker'), logger: silentLogger });
  } finally {
    await client.query(`revoke create on database ${database} from jiedian_worker`);
  }
}
