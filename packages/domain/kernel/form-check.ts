import { checkField } from './field-check.ts';
import type { Field, Shape, TableField } from './field.ts';
import type { AnyForm, Finding, FormMoment } from './form.ts';
import type { Json, JsonObject } from './json.ts';
import { isObject } from './json.ts';
import { needOf } from './condition.ts';
import { sentences as say } from './field-sentences.ts';
import type { Text } from './text.ts';

/**
 * Everything that can be said of a filled form: fields first, then what they must agree on. The same on page, phone and server.
 * The form's own check runs only over sound fields. Values of fields that are not asked for are refused, not dropped.
 */
export function checkForm(form: AnyForm, data: JsonObject, facts: JsonObject, moment: FormMoment): readonly Finding[] {
  const findings = checkShape('', form.fields, data, data, facts, moment);
  if (findings.some((f) => f.level === 'must') || !form.check) return findings;
  return [...findings, ...form.check(data as never, facts, moment)];
}

/** `whole` is the form's data: a table's conditions look at their own row first, then at the form. */
function checkShape(at: string, shape: Shape, data: JsonObject, whole: JsonObject, facts: JsonObject, moment: FormMoment): readonly Finding[] {
  const seen = data === whole ? data : { ...whole, ...data };
  const unknown = Object.keys(data).filter((code) => !Object.hasOwn(shape, code));
  return [
    ...unknown.map((code): Finding => ({ path: at + code, level: 'must', code: 'unknown-field', text: say.unknown({ zh: code, en: code }) })),
    ...Object.entries(shape).flatMap(([code, field]) => checkOne(at + code, field, data[code], seen, facts, moment)),
  ];
}

function checkOne(path: string, field: Field, value: Json | undefined, data: JsonObject, facts: JsonObject, moment: FormMoment): readonly Finding[] {
  if (value === undefined || isEmptyList(value)) {
    return needOf(field.need, data, facts) === 'required' && !allowsNone(field) ? [{ path, level: 'must', code: 'missing', text: whatIsMissing(field) }] : [];
  }
  if (field.kind !== 'table') return checkField(path, field, value, moment);
  if (!Array.isArray(value) || !value.every(isObject)) return [{ path, level: 'must', code: 'not-a-table', text: say.missing(field.label) }];
  const rows: readonly JsonObject[] = value;
  if (rows.length < field.min) return [{ path, level: 'must', code: 'too-few', text: say.atLeast(field.min)(field.label) }];
  if (rows.length > field.max) return [{ path, level: 'must', code: 'too-many', text: say.atMost(field.max)(field.label) }];
  return [...unanswered(path, field, rows, facts), ...rows.flatMap((row, i) => checkShape(`${path}.${i}.`, field.columns, row, data, facts, moment))];
}

/** Every row that the server gives is answered (`rowsAsked` of the outside facts); what is left out is named, all at once. */
function unanswered(path: string, { label, rowsFrom }: TableField, rows: readonly JsonObject[], { rowsAsked }: JsonObject): readonly Finding[] {
  const asked = rowsFrom !== undefined && isObject(rowsAsked) ? rowsAsked[rowsFrom] : undefined;
  const open = (Array.isArray(asked) ? asked.filter(isObject) : []).filter(({ item }) => !rows.some((row) => row['item'] === item));
  return open.length === 0 ? [] : [{ path, level: 'must', code: 'rows-missing', text: say.rowsMissing(open.map(({ name }) => name as Text))(label) }];
}

const isEmptyList = (value: Json) => Array.isArray(value) && value.length === 0;

/** 「无」也是一种回答: a list with a minimum of nought may be answered by an empty one. */
const allowsNone = (field: Field) => (field.kind === 'table' || field.kind === 'people' || field.kind === 'files') && field.min === 0;

const asked: { readonly [K in Field['kind']]?: (label: Text) => Text } = { signature: say.sign, choice: say.chooseOne, choices: say.chooseSome, 'yes-no': say.answer, files: say.upload, person: say.chooseOne, case: say.chooseOne, region: say.chooseOne };

/** What is asked for where nothing was given, by the kind of field. */
export const whatIsMissing = (field: Field): Text => (field.kind === 'table' && field.rowsFrom === undefined ? say.addRow : asked[field.kind] ?? say.missing)(field.label);
