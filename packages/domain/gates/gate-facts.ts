import type { CaseFacts } from '../glossary/case-facts.ts';
import type { OutsideFacts } from '../glossary/outside-facts.ts';

/** What the gate looks at: facts of the case, and beside them the projects that serve it and the papers held. */
export type GateFacts = CaseFacts & Partial<Pick<OutsideFacts, 'projects' | 'projectUnderWay' | 'papersHeld'>>;
