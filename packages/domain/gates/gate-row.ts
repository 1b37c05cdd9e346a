import type { Text } from '../kernel/text.ts';

/** One condition of the energisation gate (process.md, Gate G): whether it is met, what is missing, and who owes it. */
export type GateRow = {
  readonly code: string;
  readonly name: Text;
  readonly state: 'met' | 'open' | 'not-needed';
  readonly detail: Text | null;
  readonly owes: Text | null;
};

type Missing = { readonly detail: Text; readonly owes: Text };

export const met = (code: string, name: Text): GateRow => ({ code, name, state: 'met', detail: null, owes: null });
export const notNeeded = (code: string, name: Text, detail: Text | null = null): GateRow => ({ code, name, state: 'not-needed', detail, owes: null });
export const open = (code: string, name: Text, { detail, owes }: Missing): GateRow => ({ code, name, state: 'open', detail, owes });

/** Met when nothing is missing. */
export const row = (code: string, name: Text, missing: Missing | undefined): GateRow => (missing ? open(code, name, missing) : met(code, name));
