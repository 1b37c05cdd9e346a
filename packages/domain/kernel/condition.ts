import type { JsonObject } from './json.ts';
import type { Text } from './text.ts';

/** When a field is asked for: plain data, so that the door, the page, the paper and the API's description can all read it. */
export type Condition =
  | { readonly field: string; readonly is: readonly (string | boolean)[] }
  | { readonly field: string; readonly given: boolean }
  | { readonly fact: string; readonly is: readonly (string | boolean)[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** `always`, `optional`, or asked for only when the condition holds: then it is required, or with `may` left to choice. `words` tell people when. */
export type Need = 'always' | 'optional' | { readonly when: Condition; readonly words: Text; readonly may?: true; readonly else?: 'hidden' | 'optional' };

const among = (value: unknown, wanted: readonly (string | boolean)[]): boolean =>
  Array.isArray(value) ? value.some((v) => among(v, wanted)) : wanted.some((w) => w === value);

/** True when the condition holds for this data and these facts of the case. Absent values match nothing. */
export function holds(condition: Condition, data: JsonObject, facts: JsonObject): boolean {
  if ('all' in condition) return condition.all.every((c) => holds(c, data, facts));
  if ('any' in condition) return condition.any.some((c) => holds(c, data, facts));
  if ('not' in condition) return !holds(condition.not, data, facts);
  if ('fact' in condition) return among(facts[condition.fact], condition.is);
  if ('given' in condition) return (data[condition.field] !== undefined) === condition.given;
  return among(data[condition.field], condition.is);
}

/** How a field stands for this data: required, optional, or not asked for. */
export function needOf(need: Need, data: JsonObject, facts: JsonObject): 'required' | 'optional' | 'hidden' {
  if (need === 'always') return 'required';
  if (need === 'optional') return 'optional';
  if (holds(need.when, data, facts)) return need.may ? 'optional' : 'required';
  return need.else ?? 'hidden';
}
