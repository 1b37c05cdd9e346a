import type { AnyAct } from '../kernel/act.ts';

/** From the application to the survey, in the order of the process. */
export const actsToSurvey: readonly AnyAct[] = [];
