import { smsGateway } from '../channels/sms-gateway.ts';
import type { House } from '../command-line/open-house.ts';
import { runJobs, type JobsRunning } from './run-jobs.ts';
import { crontab, tasksOf } from './tasks.ts';

/** Runs the house's jobs in this process, by the worker's role. */
export const startJobs = ({ settings, database, shell }: House): Promise<JobsRunning> =>
  runJobs({ workerUrl: database.workerUrl, tasks: tasksOf(shell, smsGateway(settings)), crontab });
