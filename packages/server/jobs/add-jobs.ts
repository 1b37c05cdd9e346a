import type { Statement } from '../db/flight.ts';
import type { Job } from './job.ts';

/** Adds jobs inside the transaction that records: rolled back with it, run after it (contracts 9). */
export const addJobs = (jobs: readonly Job[]): readonly Statement[] =>
  jobs.length === 0 ? [] : [{
    name: 'add-jobs', text: 'select jobs.add(x.task, x.payload, x.key, x.queue) from jsonb_to_recordset($1) as x(task text, payload jsonb, key text, queue text)', values: [JSON.stringify(jobs)],
  }];
