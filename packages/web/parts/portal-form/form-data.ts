import { needOf } from '@jiedian/domain/kernel/condition.ts';
import type { Field, Shape } from '@jiedian/domain/kernel/field.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';

const same = (a: Json | undefined, b: Json | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** Sets or clears one field, then follows the form's computed values; what a person typed over a computed value stays until its grounds change. */
export function withValue(form: AnyForm, data: JsonObject, facts: JsonObject, code: string, value: Json | undefined): JsonObject {
  const { [code]: _, ...rest } = data;
  const next: JsonObject = value === undefined ? rest : { ...rest, [code]: value };
  if (!form.compute) return next;
  const before = form.compute(data as never, facts);
  const after = form.compute(next as never, facts);
  const moved = Object.entries(after).filter(([name, now]) => now !== undefined && !same(before[name], now));
  return { ...next, ...Object.fromEntries(moved) };
}

/** Fields of a form that are asked for with this data, in the order of the description. */
export const askedFields = (fields: Shape, data: JsonObject, facts: JsonObject): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, field]) => needOf(field.need, data, facts) !== 'hidden');

/** What is sent: values of fields that are no longer asked for are left behind (they stay in the draft); rows likewise. */
export function askedData(fields: Shape, data: JsonObject, facts: JsonObject): JsonObject {
  let now: JsonObject = data;
  for (;;) {
    const asked = new Map(askedFields(fields, now, facts));
    const next = Object.fromEntries(Object.entries(now).filter(([code]) => asked.has(code)));
    if (Object.keys(next).length === Object.keys(now).length) return rowsOfTables(asked, next);
    now = next;
  }
}

function rowsOfTables(fields: ReadonlyMap<string, Field>, data: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(data).map(([code, value]) => {
    const field = fields.get(code);
    if (field?.kind !== 'table' || !Array.isArray(value)) return [code, value];
    return [code, value.filter(isObject).map((row: JsonObject) => Object.fromEntries(Object.entries(row).filter(([column]) => Object.hasOwn(field.columns, column))))];
  }));
}

/** First values: fixed defaults of the form, empty lists where none is an answer, then what the server prefills. */
export function firstData(form: AnyForm, prefill: { readonly [field: string]: { readonly value: unknown } }): JsonObject {
  const defaults = Object.entries(form.fields).flatMap(([code, { prefill: from }]): [string, Json][] => (from?.from === 'default' ? [[code, from.value]] : []));
  const none = Object.entries(form.fields).flatMap(([code, field]): [string, Json][] => (field.kind === 'table' && field.min === 0 && field.need === 'always' ? [[code, []]] : []));
  const given = Object.entries(prefill).flatMap(([code, { value }]): [string, Json][] => (value === null || value === undefined || !Object.hasOwn(form.fields, code) ? [] : [[code, value as Json]]));
  return Object.fromEntries([...none, ...defaults, ...given]);
}

export type Group = { readonly title: { readonly zh: string; readonly en: string }; readonly fields: readonly string[] };

/** The form's groups with the fields asked for now; a form without groups is one group under its own title. */
export function openGroups(form: AnyForm, data: JsonObject, facts: JsonObject, hidden: readonly string[] = []): readonly Group[] {
  const asked = askedFields(form.fields, data, facts).map(([code]) => code).filter((code) => !hidden.includes(code));
  const groups = form.groups ?? [];
  const grouped = new Set(groups.flatMap(({ fields }) => fields));
  const rest = asked.filter((code) => !grouped.has(code));
  const own = groups.map(({ title, fields }): Group => ({ title, fields: fields.filter((code) => asked.includes(code)) }));
  const last: Group[] = rest.length > 0 ? [{ title: groups.length > 0 ? { zh: '其他', en: 'More' } : form.title, fields: rest }] : [];
  return [...own, ...last].filter(({ fields }) => fields.length > 0);
}

/** Optional links to one's other cases, where there is no other case to link. */
export const emptyLinks = (form: AnyForm, cases: readonly unknown[]): readonly string[] =>
  cases.length > 0 ? [] : Object.entries(form.fields).flatMap(([code, { kind, need }]) => (kind === 'case' && need === 'optional' ? [code] : []));

/** The field of the form that a finding's path belongs to. */
export const fieldOfPath = (path: string) => path.split('.')[0] ?? path;
