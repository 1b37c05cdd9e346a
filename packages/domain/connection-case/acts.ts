import type { AnyAct } from '../kernel/act.ts';
import { actsAtAnyTime } from './acts-at-any-time.ts';
import { actsOfTheScheme } from './acts-of-the-scheme.ts';
import { actsToArchive } from './acts-to-archive.ts';
import { actsToSurvey } from './acts-to-survey.ts';

/** Everything that can be done on a connection case, in the order of the process; then what may be done at any time. */
export const connectionActs: readonly AnyAct[] = [...actsToSurvey, ...actsOfTheScheme, ...actsToArchive, ...actsAtAnyTime];
