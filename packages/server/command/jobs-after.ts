import type { Job } from '../jobs/job.ts';
import type { Record } from './record-decision.ts';

/** What is to be done after the commit. */
export const jobsAfter = (_record: Record): readonly Job[] => [];
