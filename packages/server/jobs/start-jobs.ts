import { smsGateway } from '../channels/sms-gateway.ts';
import type { House } from '../command-line/open-house.ts';
import { byteStoreOf } from '../documents/open-byte-store.ts';
import { runJobs, type JobsRunning } from './run-jobs.ts';
import { crontab, tasksOf } from './tasks.ts';

/** Runs the house's jobs in this process, by the worker's role. */
export const startJobs = async ({ settings, database, shell }: House): Promise<JobsRunning> => {
  const store = await byteStoreOf(settings.files, settings.dataFolder);
  return runJobs({ workerUrl: database.workerUrl, tasks: tasksOf(shell, smsGateway(settings), store), crontab });
};
