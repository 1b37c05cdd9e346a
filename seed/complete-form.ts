import { needOf } from '@jiedian/domain/kernel/condition.ts';
import type { Field, Shape } from '@jiedian/domain/kernel/field.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Answers, Given } from './given.ts';

/** What everybody writes when it is late (forms.md, "On every step form"); such fields stand on every form and in no filling. */
const common: JsonObject = {
  lateEntryReason: '现场信号不好，当日回单位后补录。', overdueCause: 'review-staff', overdueNote: '经办人连续外出作业，未能按时办结，已向客户说明。', overdueAccount: 'utility',
};

/**
 * The data as the page would send it: computed values added, fields that are not asked for now left out, and the fields on
 * lateness filled where they are asked for. Fillings say all else themselves. Throws on a code that the form does not have.
 */
export function completeForm(form: AnyForm, answers: Answers, given: Given): JsonObject {
  const said = Object.fromEntries(Object.entries(answers).flatMap(([code, value]): [string, Json][] => (value === undefined ? [] : [[code, value]])));
  const shown = fieldsOf(form.fields, said, said, given);
  const computed = form.compute ? form.compute(shown as never, given.facts) : {};
  const missing = Object.fromEntries(Object.entries(computed).filter(([code]) => shown[code] === undefined || hasRows(form.fields[code])));
  return fieldsOf(form.fields, { ...shown, ...missing }, { ...shown, ...missing }, given);
}

const hasRows = (field: Field | undefined): boolean => field?.kind === 'table';

function fieldsOf(shape: Shape, data: JsonObject, whole: JsonObject, given: Given): JsonObject {
  const strange = Object.keys(data).filter((code) => !Object.hasOwn(shape, code));
  if (strange.length > 0) throw new Error(`the form has no field ${strange.join(', ')}`);
  const kept = Object.entries(shape).flatMap(([code, field]): [string, Json][] => {
    const need = needOf(field.need, { ...whole, ...data }, given.facts);
    if (need === 'hidden') return [];
    const value = data[code] ?? (need === 'required' ? common[code] : undefined);
    if (value === undefined) return [];
    if (field.kind !== 'table' || !Array.isArray(value)) return [[code, value]];
    return [[code, value.map((row) => fieldsOf(field.columns, row as JsonObject, whole, given))]];
  });
  return Object.fromEntries(kept);
}
