import { z } from 'zod';
import { type Decimal, isDecimal } from '@jiedian/domain/kernel/decimal.ts';
import { isBusinessDate } from '@jiedian/domain/kernel/instant.ts';

const han = /\p{Script=Han}/u;

/** Both languages; the Chinese one is Chinese. */
export const text = z.strictObject({ zh: z.string().regex(han, 'no Chinese words'), en: z.string().min(2) });
export const date = z.string().refine(isBusinessDate, 'not a day that exists, as YYYY-MM-DD');
export const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a code is kebab-case');
export const decimalText = z.string().refine(isDecimal, 'a decimal is written as text, e.g. "0.5"').transform((value) => value as Decimal);
export const supplyKind = z.enum(['lv', 'hv-single', 'hv-dual']);

/** Where a figure comes from and how sure that is (facts.md); in every row and at the head of every file. */
export const sourced = {
  source: z.string().min(1),
  confidence: z.enum(['H', 'M', 'L', 'MEM', 'DERIVED']),
  toBeConfirmed: z.boolean(),
};

const head = {
  id: code,
  version: z.string().min(1),
  title: text,
  issuer: text,
  document: z.string().min(1),
  effectiveFrom: date,
  effectiveTo: date.optional(),
  ...sourced,
};

/** A file of dated rows: who issued it, in which paper, in force from when, and the rows. */
export const fileOf = <Row extends z.ZodType>(row: Row) => z.strictObject({ ...head, rows: z.array(row) });

export const sourcesFile = z.strictObject({ rows: z.array(z.strictObject({ id: z.string().min(1), title: text })) });
