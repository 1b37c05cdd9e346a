import type { Field, Prefill, Shape } from '../../kernel/field.ts';

type Kept<S extends Shape> = { readonly [K in keyof S]: S[K] & { readonly prefill: Prefill } };

/** The fields of a form that may come back: what was typed in the last round is kept. */
export const kept = <const S extends Shape>(fields: S): Kept<S> =>
  Object.fromEntries(Object.entries(fields).map(([code, field]): [string, Field] => [code, { ...field, prefill: { from: 'previous' } }])) as Kept<S>;
