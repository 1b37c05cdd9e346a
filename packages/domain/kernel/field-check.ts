import { compare, isDecimal, places, type Decimal } from './decimal.ts';
import type { Field } from './field.ts';
import type { Finding, FormMoment } from './form.ts';
import { formatFinding } from './text-formats.ts';
import { isBusinessDate, isInstant } from './instant.ts';
import { isId } from './ids.ts';
import type { Json, JsonObject } from './json.ts';
import { isObject } from './json.ts';
import { sentences as say } from './field-sentences.ts';

const length = (text: string) => [...text].length;

/** What is wrong with one given value, in words that say how to mend it. Tables are checked by `checkForm`. */
export function checkField(path: string, field: Field, value: Json, moment: FormMoment): readonly Finding[] {
  const bad = (sentence: (label: Field['label']) => Finding['text'], code: string): Finding[] => [{ path, level: 'must', code, text: sentence(field.label) }];
  switch (field.kind) {
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return bad(say.empty, 'empty');
      if (length(value) > field.max) return bad(say.tooLong(field.max, length(value)), 'too-long');
      return field.format ? formatFinding(path, field.label, field.format, value) : [];
    case 'region':
      return typeof value === 'string' && /^\d{6,12}$/.test(value) ? [] : bad(say.choose, 'unknown-value');
    case 'decimal':
      return typeof value === 'string' && isDecimal(value) ? decimalFindings(value, field, bad) : bad(say.number, 'not-a-number');
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= field.min && value <= field.max ? [] : bad(say.between(String(field.min), String(field.max)), 'out-of-range');
    case 'date':
      if (typeof value !== 'string' || !isBusinessDate(value)) return bad(say.noSuchDay, 'no-such-day');
      if (field.until === 'today' && value > moment.today) return bad(say.notFuture, 'in-the-future');
      if (field.from === 'today' && value < moment.today) return bad(say.notPast, 'in-the-past');
      return field.from === 'tomorrow' && value <= moment.today ? bad(say.afterToday, 'in-the-past') : [];
    case 'instant':
      if (typeof value !== 'string' || !isInstant(value)) return bad(say.noSuchTime, 'no-such-time');
      return field.past && value > moment.doneAt ? bad(say.notFuture, 'in-the-future') : [];
    case 'choice':
      return typeof value === 'string' && canChoose(field, value) ? [] : bad(say.choose, 'unknown-value');
    case 'choices':
      return strings(value).length > 0 && strings(value).every((v) => canChoose(field, v)) ? [] : bad(say.choose, 'unknown-value');
    case 'yes-no':
      return typeof value === 'boolean' ? [] : bad(say.choose, 'unknown-value');
    case 'person':
    case 'case':
      return typeof value === 'string' && isId(value) ? [] : bad(say.choose, 'unknown-value');
    case 'people':
      return strings(value).every(isId) && strings(value).length >= field.min ? [] : bad(say.atLeast(field.min), 'too-few');
    case 'files':
      if (!strings(value).every(isId) || strings(value).length < field.min) return bad(say.atLeast(field.min), 'too-few');
      return strings(value).length > field.max ? bad(say.atMost(field.max), 'too-many') : [];
    case 'place':
      return isObject(value) && coordinate(value['lat'], 90) && coordinate(value['lon'], 180) ? [] : bad(say.place, 'no-such-place');
    case 'signature':
      return isObject(value) && typeof value['name'] === 'string' && value['name'].trim() !== '' ? [] : bad(say.sign, 'not-signed');
    case 'table':
      return [];
  }
}

type Bad = (sentence: (label: Field['label']) => Finding['text'], code: string) => Finding[];

function decimalFindings(value: Decimal, field: Extract<Field, { kind: 'decimal' }>, bad: Bad): readonly Finding[] {
  if (places(value) > field.places) return bad(say.places(field.places), 'too-many-places');
  if (field.above !== undefined && compare(value, field.above as Decimal) <= 0) return bad(say.above(field.above), 'out-of-range');
  if (field.min !== undefined && compare(value, field.min as Decimal) < 0) return bad(say.min(field.min), 'out-of-range');
  return field.max !== undefined && compare(value, field.max as Decimal) > 0 ? bad(say.max(field.max), 'out-of-range') : [];
}

const strings = (value: Json): readonly string[] => (Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []);

const canChoose = (field: Extract<Field, { kind: 'choice' | 'choices' }>, value: string) =>
  Object.hasOwn(field.list.values, value) && !(field.list.retired ?? []).includes(value) && (field.only === undefined || field.only.includes(value));

const coordinate = (value: JsonObject[string] | undefined, most: number) =>
  typeof value === 'string' && isDecimal(value) && compare(value, String(most) as Decimal) <= 0 && compare(value, String(-most) as Decimal) >= 0;
