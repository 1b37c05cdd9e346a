import type { Text } from '../kernel/text.ts';

/**
 * A standard list of the trade: values are glossary codes, each with its words. A value in use is retired, never deleted:
 * retired values still show, but cannot be chosen anew.
 */
export type List<C extends string = string> = {
  readonly code: string;
  readonly values: { readonly [K in C]: Text };
  readonly retired?: readonly C[];
};

export const list = <const V extends Record<string, Text>>(code: string, values: V, retired?: readonly (keyof V & string)[]): List<keyof V & string> => ({
  code,
  values: values as { readonly [K in keyof V & string]: Text },
  ...(retired === undefined ? {} : { retired }),
});

/** The words of a value; a value that the list does not know shows as itself. */
export const wordsOf = (from: List, value: string): Text => from.values[value] ?? { zh: value, en: value };
