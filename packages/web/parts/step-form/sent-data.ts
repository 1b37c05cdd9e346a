import { needOf } from '@jiedian/domain/kernel/condition.ts';
import type { Field, Shape } from '@jiedian/domain/kernel/field.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import { askedData } from '../portal-form/form-data.ts';

/** What is sent: only what is asked for with these answers, in table rows too. What was typed elsewhere stays in the draft. */
export function sentData(fields: Shape, data: JsonObject, facts: JsonObject): JsonObject {
  const asked = askedData(fields, data, facts);
  return Object.fromEntries(Object.entries(asked).map(([code, value]) => [code, withoutHidden(fields[code], value, asked, facts)]));
}

function withoutHidden(field: Field | undefined, value: Json, data: JsonObject, facts: JsonObject): Json {
  if (field?.kind !== 'table' || !Array.isArray(value)) return value;
  return value.filter(isObject).map((row: JsonObject) =>
    Object.fromEntries(Object.entries(row).filter(([code]) => {
      const column = field.columns[code];
      return column !== undefined && needOf(column.need, { ...data, ...row }, facts) !== 'hidden';
    })));
}
