import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { Field, Prefill, Shape } from '@jiedian/domain/kernel/field.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { actOfEvent, actsOf, type CommandKind } from '../command/known-acts.ts';

export type Prefilled = { readonly value: Json; readonly source: Text };

/** Data of the last event of each type, in the order of recording; the newest stands last. */
export type Earlier = readonly { readonly type: string; readonly data: JsonObject }[];

/** Event types whose data a form may be prefilled from: those its fields name, and earlier rounds of the same form. */
export function typesFor(kind: CommandKind, act: AnyAct): readonly string[] {
  const named = Object.values(act.form.fields).flatMap(({ prefill }) => [prefill, prefill?.from === 'previous' ? prefill.first : undefined]).flatMap((from) => (from?.from === 'act' ? [from.event] : []));
  const rounds = actsOf(kind).filter(({ form }) => form.code === act.form.code || sharesFields(form.fields, act.form.fields)).map(({ event }) => event);
  return [...new Set([...named, ...rounds])];
}

/** A resubmission's form is another description with the same fields. */
function sharesFields(one: Shape, other: Shape): boolean {
  const own = Object.keys(other).filter((code) => other[code]?.prefill?.from === 'previous');
  return own.length > 0 && own.every((code) => Object.hasOwn(one, code));
}

const sources = {
  case: { zh: '取自本件已有信息', en: 'from the case record' },
  rule: { zh: '默认值', en: 'default' },
  now: { zh: '当前时间', en: 'now' },
} as const satisfies Record<string, Text>;

/** First values of a form's fields, each with where it comes from; fields computed from others are left to the page. */
export function prefilled(kind: CommandKind, act: AnyAct, facts: JsonObject, earlier: Earlier, now: string): Readonly<Record<string, Prefilled>> {
  return Object.fromEntries(Object.entries(act.form.fields).flatMap(([code, field]) => {
    const { prefill } = field;
    const found = prefill === undefined ? undefined : valueFrom(kind, code, prefill, facts, earlier, now);
    return found === undefined ? [] : [[code, { ...found, value: fitting(field, found.value) }]];
  }));
}

/** A table taken from another form keeps the columns that this one has too, and no cell that is not to be read. */
function fitting(field: Field, value: Json): Json {
  if (field.kind !== 'table' || !Array.isArray(value)) return value;
  return value.filter(isObject).map((row) => Object.fromEntries(Object.entries(row).filter(([column, cell]) => Object.hasOwn(field.columns, column) && !isErased(cell))));
}

function valueFrom(kind: CommandKind, code: string, prefill: Prefill, facts: JsonObject, earlier: Earlier, now: string): Prefilled | undefined {
  switch (prefill.from) {
    case 'act':
      return taken(kind, earlier.findLast(({ type }) => type === prefill.event), prefill.field);
    case 'previous':
      return taken(kind, earlier.findLast(({ type, data }) => data[code] !== undefined && !(prefill.first?.from === 'act' && prefill.first.event === type)), code)
        ?? (prefill.first && valueFrom(kind, code, prefill.first, facts, earlier, now));
    case 'fact': {
      const value = facts[prefill.fact];
      return value === undefined || isErased(value) ? undefined : { value, source: sources.case };
    }
    case 'default':
      return { value: prefill.value, source: sources.rule };
    case 'now':
      return { value: now, source: sources.now };
    case 'computed':
      return undefined;
  }
}

function taken(kind: CommandKind, from: Earlier[number] | undefined, field: string): Prefilled | undefined {
  const value = from?.data[field];
  if (from === undefined || value === undefined || isErased(value)) return undefined;
  const name = actOfEvent(kind, from.type)?.name ?? { zh: '上一轮', en: 'previous round' };
  return { value, source: { zh: `取自“${name.zh}”`, en: `from “${name.en}”` } };
}

const isErased = (value: Json): boolean => typeof value === 'object' && value !== null && 'sealed' in value;
