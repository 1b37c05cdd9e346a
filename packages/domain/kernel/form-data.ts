import type { BusinessDate, Instant } from './instant.ts';
import type { Decimal } from './decimal.ts';
import type { ChoiceField, ChoicesField, Field, Shape, TableField } from './field.ts';
import type { Id } from './ids.ts';

export type Place = { readonly lat: Decimal; readonly lon: Decimal; readonly accuracyM?: Decimal };

/** A hand's signature: the name typed or known, and the strokes as an SVG path where a pad was used. */
export type Signature = { readonly name: string; readonly strokes?: string };

/** The value that a field holds. Absent means not given; `null` is refused at the door. */
export type ValueOf<F extends Field> = F extends TableField<infer S> ? readonly DataOf<S>[]
  : F extends ChoicesField<infer C> ? readonly C[]
  : F extends ChoiceField<infer C> ? C
  : F['kind'] extends 'text' | 'region' ? string
  : F['kind'] extends 'decimal' ? Decimal
  : F['kind'] extends 'count' ? number
  : F['kind'] extends 'date' ? BusinessDate
  : F['kind'] extends 'instant' ? Instant
  : F['kind'] extends 'yes-no' ? boolean
  : F['kind'] extends 'person' | 'case' ? Id
  : F['kind'] extends 'people' | 'files' ? readonly Id[]
  : F['kind'] extends 'place' ? Place
  : F['kind'] extends 'signature' ? Signature
  : never;

type AlwaysKeys<S extends Shape> = { [K in keyof S]: S[K]['need'] extends 'always' ? K : never }[keyof S];

/** What a form yields once its checks have passed. Fields needed only at times may be absent. */
export type DataOf<S extends Shape> = { readonly [K in AlwaysKeys<S>]: ValueOf<S[K]> } & {
  readonly [K in Exclude<keyof S, AlwaysKeys<S>>]?: ValueOf<S[K]>;
};
