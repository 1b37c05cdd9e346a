import type { Act } from '../kernel/act.ts';
import type { CaseFacts } from './case-facts.ts';
import type { OutsideFacts } from './outside-facts.ts';
import type { ProjectFacts } from './project-facts.ts';
import type { Shape } from '../kernel/field.ts';

/** An act on a connection case: its room may know the facts of the case and what the server put beside them. */
export const caseAct = <const S extends Shape>(description: Act<S, CaseFacts & OutsideFacts>): Act<S, CaseFacts & OutsideFacts> => description;

/** An act on a grid project. */
export const projectAct = <const S extends Shape>(description: Act<S, ProjectFacts & OutsideFacts>): Act<S, ProjectFacts & OutsideFacts> => description;
