import { parseCrontab, run, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { jobLogger, silentLogger } from './job-log.ts';

export type JobsRunning = { readonly stop: () => Promise<void> };

export type JobsOptions = { readonly workerUrl: string; readonly tasks: TaskList; readonly crontab?: string; readonly concurrency?: number };

/** Runs jobs as the worker's role until stopped; those under way end first. Adding a job wakes it within milliseconds. */
export async function runJobs({ workerUrl, tasks, crontab = '', concurrency = 3 }: JobsOptions): Promise<JobsRunning> {
  // Our own pool: a connection that the database ends while the house stops must not end the process (57P01 without a listener would).
  const pgPool = new pg.Pool({ connectionString: workerUrl, application_name: 'jiedian-jobs', max: concurrency + 2 });
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (client) => client.on('error', () => undefined));
  const runner = await run({ pgPool, taskList: tasks, parsedCronItems: parseCrontab(crontab), concurrency, noHandleSignals: true, pollInterval: 2000, logger: jobLogger });
  // A runner that ends by itself is a fault of the database or ours: it is in the log, and the web goes on.
  runner.promise.catch((error: unknown) => process.stderr.write(`${JSON.stringify({ level: 50, name: 'jobs', msg: String(error) })}\n`));
  return {
    stop: async () => {
      await runner.stop().catch(() => undefined);
      await pgPool.end();
    },
  };
}

/** Runs every job that may run now, and those that these add, and returns. For seeds and tests. */
export const drainJobs = (workerUrl: string, tasks: TaskList, concurrency = 1): Promise<void> =>
  runOnce({ connectionString: workerUrl, taskList: tasks, concurrency, noHandleSignals: true, logger: silentLogger, maxPoolSize: concurrency + 2 });
