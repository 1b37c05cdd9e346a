import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Preparation } from '../../ask/shapes.ts';
import { firstData } from '../portal-form/form-data.ts';
import { givenRows, rowsOf } from './table-rows.ts';

type Opening = Pick<Preparation, 'prefill' | 'facts' | 'rows'>;

/** How a form opens: defaults and prefilled values, with what follows from them. */
export function firstFilling(form: AnyForm, preparation: Opening): JsonObject {
  const plain = firstData(form, preparation.prefill);
  const first = { ...plain, ...listed(form, preparation, plain) };
  return { ...given(form.compute?.(first as never, preparation.facts as JsonObject)), ...first };
}

/** Tables whose rows the server gives stand there from the first. */
function listed(form: AnyForm, { rows }: Opening, first: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(form.fields).flatMap(([code, field]): [string, Json][] => {
    const items = field.kind === 'table' && field.rowsFrom !== undefined ? ((rows[field.rowsFrom] ?? []) as JsonObject[]) : [];
    return field.kind === 'table' && items.length > 0 ? [[code, givenRows(field, items, rowsOf(first[code]))]] : [];
  }));
}

/** A draft as it was left; fields that the form has lost since are let go, and what others made stands as it is now. */
export function fromDraft(form: AnyForm, { draft, prefill }: Pick<Preparation, 'draft' | 'prefill'>): JsonObject | null {
  if (draft === null) return null;
  const taken = form.taken ?? [];
  const own = Object.entries(draft as JsonObject).filter(([code, value]) => Object.hasOwn(form.fields, code) && value !== null && !taken.includes(code));
  return { ...Object.fromEntries(own), ...Object.fromEntries(taken.flatMap((code): [string, Json][] => (prefill[code] === undefined ? [] : [[code, prefill[code].value as Json]]))) };
}

/** After the case has moved on: prefilled values that nobody had changed take what they are now; what was typed stays. */
export function refreshed(form: AnyForm, data: JsonObject, before: Opening, after: Opening): JsonObject {
  const [old, fresh] = [firstFilling(form, before), firstFilling(form, after)];
  const untouched = Object.keys(form.fields).filter((code) => same(data[code], old[code]) && !same(old[code], fresh[code]));
  const kept = Object.fromEntries(Object.entries(data).filter(([code]) => !untouched.includes(code)));
  return { ...kept, ...Object.fromEntries(untouched.flatMap((code): [string, Json][] => (fresh[code] === undefined ? [] : [[code, fresh[code]]]))) };
}

const same = (a: Json | undefined, b: Json | undefined) => JSON.stringify(a) === JSON.stringify(b);
const given = (computed: JsonObject | undefined): JsonObject => Object.fromEntries(Object.entries(computed ?? {}).filter(([, value]) => value !== undefined));
