import type { Play } from './play.test-support.ts';

/** The steps that are open, by code, sorted. */
export const openCodes = ({ state }: Play): readonly string[] => Object.keys(state.open).toSorted();
