import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { accountShape, lightShape, pageOf, pageQuery, personShape, streamShape } from '../http/shared-shapes.ts';

export const todoQuery = z.strictObject({
  light: z.enum(['ok', 'amber', 'late', 'none', 'today', 'out-of-step']).optional().meta({ description: '`today`: due today, of any light; `out-of-step`: the project promises a later day than the customer was promised or wants, of any light.' }),
  step: z.string().max(60).optional(),
  track: z.enum(['customer', 'project']).optional(),
  duty: z.string().max(40).optional(),
  q: z.string().max(100).optional(),
  sort: z.enum(['due', '-due', 'openedAt', '-openedAt']).default('due').meta({ description: '`openedAt`: what has lain here longest first.' }),
  ...pageQuery,
});

export const turnShape = z.object({ duties: z.array(z.string()), account: accountShape }).meta({ id: 'Turn' });

export const todoShape = z.object({
  stream: streamShape,
  number: z.string(),
  customerName: z.string().nullable(),
  supplyAddress: z.string().nullable(),
  voltage: z.string().nullable(),
  capacityKva: z.string().nullable(),
  title: textShape,
  step: z.object({ code: z.string(), no: z.string(), name: textShape, visit: z.int() }),
  act: z.object({ command: z.string(), name: textShape }).nullable(),
  turn: turnShape,
  light: lightShape,
  openedAt: z.string(),
  usedDays: z.int(),
  allowedDays: z.int().nullable(),
  customerManager: personShape.nullable(),
  projectManager: personShape.nullable(),
  reason: textShape.nullable().meta({ description: 'Why it is with me now: sent back, objected, postponed.' }),
}).meta({ id: 'Todo' });

export const todoPage = pageOf('TodoPage', todoShape);

export const todoCounts = z.object({
  all: z.int(),
  dueToday: z.int(),
  amber: z.int(),
  late: z.int(),
  outOfStep: z.int().meta({ description: 'Rows that `light=out-of-step` brings.' }),
  byStep: z.array(z.object({ step: z.string(), name: textShape, count: z.int() })),
}).meta({ id: 'TodoCounts' });
