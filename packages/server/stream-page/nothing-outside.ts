import type { OutsideFacts } from '@jiedian/domain/glossary/outside-facts.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

/** The facts beside a stream where nobody has looked for any. */
export const nothingOutside = {
  persons: {}, projects: [], projectUnderWay: false, exempt: {}, regimeInForce: '', reviewers: {}, papersHeld: [], papersRequired: [],
  checklist: [], enteredLate: false, closesLate: false, similar: [], gateOpen: [],
} as const satisfies Omit<OutsideFacts, 'unitId'> & JsonObject;
