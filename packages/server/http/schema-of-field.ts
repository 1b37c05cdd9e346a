import { compare, isDecimal, places, type Decimal } from '@jiedian/domain/kernel/decimal.ts';
import type { ChoiceField, ChoicesField, DecimalField, Field, Shape, TextField } from '@jiedian/domain/kernel/field.ts';
import { z } from 'zod';
import { businessDate, decimalText, id, instant } from './plain-values.ts';
import { listSchema } from './schema-of-list.ts';

/** What the door lets in for one field: kinds, lengths, ranges, list values. Conditions between fields stay with `checkForm`. */
export function schemaOfField(field: Field): z.ZodType {
  const schema = bare(field);
  const described = { title: `${field.label.en} · ${field.label.zh}`, ...(describe(field) ?? {}) };
  const named = schema.meta(described);
  if (field.need === 'always') return mayBeNone(field) ? named.default([]) : named;
  return named.optional();
}

/** The keys and values of a form, or of a table's row. Unknown keys are refused with their path. */
export const schemaOfShape = (shape: Shape): z.ZodObject =>
  z.strictObject(Object.fromEntries(Object.entries(shape).map(([code, field]) => [code, schemaOfField(field)])));

/** A list that may be empty is answered by leaving it out, too: the domain then sees the empty list. */
const mayBeNone = (field: Field): boolean => (field.kind === 'table' || field.kind === 'people' || field.kind === 'files') && field.min === 0;

function bare(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return text(field);
    case 'decimal':
      return decimal(field);
    case 'count':
      return z.int().min(field.min).max(field.max);
    case 'date':
      return businessDate();
    case 'instant':
      return instant();
    case 'choice':
      return chosen(field);
    case 'choices':
      return z.array(chosen(field)).max(200);
    case 'yes-no':
      return z.boolean();
    case 'person':
    case 'case':
      return id();
    case 'people':
      return z.array(id()).max(100);
    case 'files':
      return z.array(id()).max(field.max);
    case 'place':
      return z.strictObject({ lat: coordinate('90'), lon: coordinate('180'), accuracyM: decimalText().optional() });
    case 'signature':
      return z.strictObject({ name: z.string().min(1).max(100), strokes: z.string().max(60_000).regex(/^[MLQCZHVmlqczhv\d\s.,-]*$/).optional() });
    case 'region':
      return z.string().regex(/^\d{6,12}$/);
    case 'table':
      return z.array(schemaOfShape(field.columns)).max(field.max);
  }
}

// JSON Schema counts characters as people do; JavaScript's length does not.
const text = ({ max }: TextField): z.ZodType =>
  z.string().refine((value) => value.trim() !== '' && [...value].length <= max).meta({ minLength: 1, maxLength: max });

function decimal(field: DecimalField): z.ZodType {
  const { min, above, max } = field;
  return decimalText().refine((value) => {
    if (!isDecimal(value)) return false;
    if (places(value) > field.places) return false;
    if (above !== undefined && compare(value, above as Decimal) <= 0) return false;
    if (min !== undefined && compare(value, min as Decimal) < 0) return false;
    return max === undefined || compare(value, max as Decimal) <= 0;
  });
}

function chosen(field: ChoiceField | ChoicesField): z.ZodType {
  return listSchema(field.list, field.only);
}

const coordinate = (most: string): z.ZodType =>
  decimalText().refine((value) => isDecimal(value) && compare(value, most as Decimal) <= 0 && compare(value, `-${most}` as Decimal) >= 0);

function describe(field: Field): { readonly description: string } | undefined {
  const parts = [
    typeof field.need === 'object' ? `Asked for ${field.need.words.en} (${field.need.words.zh}).` : '',
    field.kind === 'decimal' ? rangeOf(field) : '',
    field.help === undefined ? '' : `${field.help.en} (${field.help.zh})`,
    field.example === undefined ? '' : `Example: ${field.example}.`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : { description: parts.join(' ') };
}

function rangeOf({ unit, places: most, above, min, max }: DecimalField): string {
  const bounds = [above === undefined ? '' : `more than ${above}`, min === undefined ? '' : `at least ${min}`, max === undefined ? '' : `at most ${max}`].filter((b) => b !== '');
  return `In ${unit.en} (${unit.zh}), up to ${most} decimal places${bounds.length === 0 ? '' : `, ${bounds.join(', ')}`}.`;
}
