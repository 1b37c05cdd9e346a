import type { Part } from '../ledger/compose-write.ts';
import type { Job } from './job.ts';

/** Adds jobs inside the transaction that records: rolled back with it, run after it (contracts 9). */
export const addJobs = (jobs: readonly Job[]): readonly Part[] =>
  jobs.length === 0 ? [] : [{
    key: 'j', counted: true,
    sql: (put) => `select jobs.add(x.task, x.payload, x.key, x.queue) from jsonb_to_recordset(${put(JSON.stringify(jobs))}::jsonb) as x(task text, payload jsonb, key text, queue text)`,
  }];
