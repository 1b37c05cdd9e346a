import type { BusinessDate, Instant } from './instant.ts';
import type { DataOf } from './form-data.ts';
import type { JsonObject } from './json.ts';
import type { Shape } from './field.ts';
import type { Text } from './text.ts';

/** What a check found. `must` blocks; `hint` is shown and may be passed. `path` is `field` or `table.3.column` (from 0). */
export type Finding = { readonly path: string; readonly level: 'must' | 'hint'; readonly code: string; readonly text: Text };

export type FormMoment = { readonly doneAt: Instant; readonly today: BusinessDate };

type Described = {
  readonly code: string;
  readonly title: Text;
  readonly paper?: string;
  /** Usual opinions (常用意见): one click, then editable. */
  readonly phrases?: readonly Text[];
  /** Fields that others filled, taken over word for word: shown, never typed; their values are always those of now. */
  readonly taken?: readonly string[];
  /** What is wrong already, whatever is typed: told as soon as the form is opened. */
  known?(facts: JsonObject): readonly Finding[];
};

/**
 * One description of a form, from which the door's schema, the page, the paper and the types are made (a field is written once).
 * `paper`: code of the document that shows it (glossary, Documents) · `groups`: headings in order, each naming its fields ·
 * `check`: what fields must agree on · `compute`: values that follow from others.
 */
export type Form<S extends Shape> = Described & {
  readonly fields: S;
  readonly groups?: readonly { readonly title: Text; readonly fields: readonly (keyof S & string)[] }[];
  check?(data: DataOf<S>, facts: JsonObject, moment: FormMoment): readonly Finding[];
  compute?(data: Partial<DataOf<S>>, facts: JsonObject): Partial<DataOf<S>>;
};

/** A form whose own fields are not known here: what registries, the door and the pages hold. */
export type AnyForm = Described & {
  readonly fields: Shape;
  readonly groups?: readonly { readonly title: Text; readonly fields: readonly string[] }[];
  check?(data: never, facts: JsonObject, moment: FormMoment): readonly Finding[];
  compute?(data: never, facts: JsonObject): JsonObject;
};

export const form = <const S extends Shape>(description: Form<S>): Form<S> => description;

export const must = (path: string, code: string, text: Text): Finding => ({ path, level: 'must', code, text });
export const hint = (path: string, code: string, text: Text): Finding => ({ path, level: 'hint', code, text });
