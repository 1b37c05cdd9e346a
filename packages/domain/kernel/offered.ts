import { holds } from './condition.ts';
import type { ChoiceField } from './field.ts';
import type { JsonObject } from './json.ts';

/** The field with what it offers now, by what else was given. */
export function offered(field: ChoiceField, data: JsonObject, facts: JsonObject): ChoiceField {
  const only = field.offers?.find(({ when }) => holds(when, data, facts))?.only;
  return only === undefined ? field : { ...field, only };
}
