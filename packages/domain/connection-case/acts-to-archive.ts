import type { AnyAct } from '../kernel/act.ts';

/** Dispatch preparation, contract, meters, plans, energisation, visit-back, dossier; and the low-voltage steps, in the order of the process. */
export const actsToArchive: readonly AnyAct[] = [];
