import type { Field, Shape } from '@jiedian/domain/kernel/field.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Preparation } from './queries.ts';

type Point = { readonly no: string; readonly words: string };

const pointsIn = (facts: JsonObject): readonly Point[] =>
  (facts['designHasOpenPoints'] === true && Array.isArray(facts['designOpenPoints']) ? facts['designOpenPoints'] : []).filter(isObject).map(({ no, words }) => ({ no: String(no), words: String(words) }));

/** A point has a number in the ledger; the customer reads what it says. */
function byWords(field: Field, points: readonly Point[]): Field {
  if (field.kind !== 'table' || field.columns['no']?.kind !== 'text') return field;
  const { need, label } = field.columns['no'];
  const no: Field = { kind: 'choice', need, label, list: { code: 'review-point', values: Object.fromEntries(points.map((point): [string, Text] => [point.no, { zh: point.words, en: point.words }])) } };
  return { ...field, columns: { ...field.columns, no } satisfies Shape };
}

/** A design that came back opens with a row for each point of the review, so that none is looked for elsewhere and none forgotten. */
export function withReviewPoints(command: string, form: AnyForm, preparation: Preparation): { readonly form: AnyForm; readonly preparation: Preparation } {
  const points = command === 'submit-design' ? pointsIn(preparation.facts as JsonObject) : [];
  const answers = form.fields['answers'];
  if (points.length === 0 || answers === undefined) return { form, preparation };
  const value: Json = points.map(({ no }) => ({ no }));
  return {
    form: { ...form, fields: { ...form.fields, answers: byWords(answers, points) } },
    preparation: { ...preparation, prefill: { answers: { value, source: { zh: '取自审查意见', en: 'from the review' } }, ...preparation.prefill } },
  };
}
