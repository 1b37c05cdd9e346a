import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { firstData } from '../portal-form/form-data.ts';
import type { Preparation } from '../../ask/shapes.ts';

export type Prefill = { readonly [field: string]: { readonly value: unknown } };

/** How a form opens: defaults and prefilled values, with what follows from them. */
export function firstFilling(form: AnyForm, preparation: Pick<Preparation, 'prefill' | 'facts'>): JsonObject {
  const first = firstData(form, preparation.prefill);
  return { ...given(form.compute?.(first as never, preparation.facts as JsonObject)), ...first };
}

/** A draft as it was left; fields that the form has lost since are let go. */
export const fromDraft = (form: AnyForm, draft: Preparation['draft']): JsonObject | null =>
  draft === null ? null : Object.fromEntries(Object.entries(draft as JsonObject).filter(([code, value]) => Object.hasOwn(form.fields, code) && value !== null));

/** After the case has moved on: prefilled values that nobody had changed take what they are now; what was typed stays. */
export function refreshed(form: AnyForm, data: JsonObject, before: Pick<Preparation, 'prefill' | 'facts'>, after: Pick<Preparation, 'prefill' | 'facts'>): JsonObject {
  const [old, fresh] = [firstFilling(form, before), firstFilling(form, after)];
  const untouched = Object.keys(form.fields).filter((code) => same(data[code], old[code]) && !same(old[code], fresh[code]));
  const kept = Object.fromEntries(Object.entries(data).filter(([code]) => !untouched.includes(code)));
  return { ...kept, ...Object.fromEntries(untouched.flatMap((code): [string, Json][] => (fresh[code] === undefined ? [] : [[code, fresh[code]]]))) };
}

const same = (a: Json | undefined, b: Json | undefined) => JSON.stringify(a) === JSON.stringify(b);
const given = (computed: JsonObject | undefined): JsonObject => Object.fromEntries(Object.entries(computed ?? {}).filter(([, value]) => value !== undefined));
