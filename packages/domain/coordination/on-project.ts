import { answerCoordination, closeCoordination, coordinate } from './coordinate.ts';
import { answerUrging, closeUrging, urge } from './urge.ts';
import type { AnyAct } from '../kernel/act.ts';

/** Each command has one path of its own (contracts 3): on a project `urge` is `urge-on-project`, with the same form, event and rules. */
const onProject = <A extends AnyAct>(act: A): A => ({ ...act, command: `${act.command}-on-project` });

/** 督办 and 工作联系单 on a grid project: the managers press each other on either line (A3.3, A4.1). */
export const projectThreads: readonly AnyAct[] = [urge, answerUrging, closeUrging, coordinate, answerCoordination, closeCoordination].map(onProject);
