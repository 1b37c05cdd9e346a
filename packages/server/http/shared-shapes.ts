import { z } from 'zod';
import { textShape } from './problem.ts';

export const lightShape = z.object({
  state: z.enum(['ok', 'amber', 'late', 'none']),
  daysLeft: z.int().nullable().meta({ description: 'Working days left; negative when over.' }),
  dueOn: z.string().nullable(),
  provisional: z.boolean().meta({ description: 'The due day lies in a year whose holidays are not published yet.' }),
}).meta({ id: 'Light' });

export const personShape = z.object({ id: z.string(), name: z.string(), phone: z.string().nullable().optional() }).meta({ id: 'PersonRef' });

export const unitShape = z.object({ id: z.string(), code: z.string(), name: textShape }).meta({ id: 'UnitRef' });

export const accountShape = z.enum(['utility', 'customer', 'third-party']);

export const streamShape = z.object({ kind: z.enum(['case', 'project']), id: z.string() });

export const fileShape = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().meta({ description: 'MIME type, told by the content.' }),
  size: z.int(),
  sha256: z.string(),
  uploadedAt: z.string(),
  by: z.string().nullable(),
  preview: z.enum(['image', 'pdf']).nullable(),
}).meta({ id: 'FileRef' });

/** A page of a list: `next` is the mark of the following page; counts stop at 1,000. */
export const pageOf = <S extends z.ZodType>(id: string, item: S) =>
  z.object({ items: z.array(item), next: z.string().nullable(), count: z.object({ n: z.int(), more: z.boolean() }) }).meta({ id });

/** Query of a list. */
export const pageQuery = { cursor: z.string().max(2000).optional(), limit: z.coerce.number().int().min(1).max(100).default(20) };

export const idParam = z.object({ id: z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/) });
