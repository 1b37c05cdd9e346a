import { parseCrontab, run, runOnce, type TaskList } from 'graphile-worker';
import { jobLogger, silentLogger } from './job-log.ts';

export type JobsRunning = { readonly stop: () => Promise<void> };

export type JobsOptions = { readonly workerUrl: string; readonly tasks: TaskList; readonly crontab?: string; readonly concurrency?: number };

/** Runs jobs as the worker's role until stopped; those under way end first. Adding a job wakes it within milliseconds. */
export async function runJobs({ workerUrl, tasks, crontab = '', concurrency = 3 }: JobsOptions): Promise<JobsRunning> {
  const runner = await run({
    connectionString: workerUrl, taskList: tasks, parsedCronItems: parseCrontab(crontab), concurrency, maxPoolSize: concurrency + 2, noHandleSignals: true, pollInterval: 2000, logger: jobLogger,
  });
  // A runner that ends by itself is a fault of the database or ours: it is in the log, and the web goes on.
  runner.promise.catch((error: unknown) => process.stderr.write(`${JSON.stringify({ level: 50, name: 'jobs', msg: String(error) })}\n`));
  return { stop: async () => void (await runner.stop().catch(() => undefined)) };
}

/** Runs every job that may run now, and those that these add, and returns. For seeds and tests. */
export const drainJobs = (workerUrl: string, tasks: TaskList, concurrency = 1): Promise<void> =>
  runOnce({ connectionString: workerUrl, taskList: tasks, concurrency, noHandleSignals: true, logger: silentLogger, maxPoolSize: concurrency + 2 });
