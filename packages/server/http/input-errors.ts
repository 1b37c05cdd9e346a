import { checkField } from '@jiedian/domain/kernel/field-check.ts';
import { whatIsMissing } from '@jiedian/domain/kernel/form-check.ts';
import { sentences as say } from '@jiedian/domain/kernel/field-sentences.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { z } from 'zod';
import { envelopeSentence } from './envelope-sentences.ts';
import type { InputError } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema found, in words for people: field labels and remedies of the form where the path leads into one. */
export function inputErrors(issues: readonly Issue[], sent: unknown, form?: AnyForm): readonly InputError[] {
  return issues.slice(0, 100).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: written([...issue.path, key]), code: 'unknown-field', text: say.unknown({ zh: key, en: key }) }))
      : [oneError(issue, valueAt(sent, issue.path), form)],
  );
}

function oneError(issue: Issue, value: unknown, form: AnyForm | undefined): InputError {
  const path = written(issue.path);
  const field = form && issue.path[0] === 'data' ? fieldAt(form, issue.path.slice(1)) : undefined;
  if (value === undefined) return { path, code: 'missing', text: field ? whatIsMissing(field) : envelopeSentence(path, 'missing') };
  if (value === null) return { path, code: 'null', text: field ? leaveOut(field.label) : leaveOut({ zh: path, en: path }) };
  const found = field ? checkField(path, field, value as Json, anyMoment)[0] : undefined;
  if (found) return { path, code: found.code, text: found.text };
  return { path, code: issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value', text: field ? wrong(field.label) : envelopeSentence(path, 'wrong') };
}

const leaveOut = (label: Text): Text => ({ zh: `${label.zh}没有内容时请整项省略，不要写 null。`, en: `${label.en}: omit the key when there is no value; null is not accepted.` });
const wrong = (label: Text): Text => ({ zh: `${label.zh}的格式不对，请重新填写。`, en: `${label.en} is not in the right format. Please fill it in again.` });

/** The field a path inside `data` leads to: `table.3.column` leads to the column, a place's `lat` to the place. */
function fieldAt(form: AnyForm, path: Path): Field | undefined {
  const [first, , column] = path;
  const field = typeof first === 'string' ? form.fields[first] : undefined;
  if (field?.kind !== 'table' || typeof column !== 'string') return field;
  return field.columns[column] ?? field;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<PropertyKey, unknown>)[key] : undefined), value);

const written = (path: Path): string => path.map(String).join('.');

// The door looks at the shape only; what depends on the day is said by the decision.
const anyMoment = { doneAt: '9999-12-31T00:00:00.000Z' as Instant, today: '2026-01-01' as BusinessDate };
