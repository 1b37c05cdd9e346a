import type { House } from './command-line/open-house.ts';
import { startJobs } from './jobs/start-jobs.ts';

/** The entry of the jobs: by default beside the web in one process. */
export const startWorker = (house: House): Promise<{ readonly stop: () => Promise<void> }> => startJobs(house);
