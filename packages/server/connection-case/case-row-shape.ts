import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { lightShape, pageOf, pageQuery, personShape, unitShape } from '../http/shared-shapes.ts';

export const caseQuery = z.strictObject({
  q: z.string().max(100).optional(),
  status: z.enum(['open', 'suspended', 'ended', 'all']).default('all'),
  step: z.string().max(60).optional(),
  businessType: z.string().max(60).optional(),
  supplyKind: z.enum(['lv', 'hv-single', 'hv-dual']).optional(),
  light: z.enum(['ok', 'amber', 'late', 'none']).optional(),
  unit: z.uuid().optional(),
  manager: z.uuid().optional(),
  sort: z.enum(['-openedAt', 'openedAt', 'due', '-due', 'capacity', '-capacity']).default('-openedAt'),
  ...pageQuery,
});

export const caseRow = z.object({
  id: z.string(),
  number: z.string(),
  customerName: z.string().nullable(),
  supplyAddress: z.string().nullable(),
  businessType: z.string().nullable(),
  supplyKind: z.string().nullable(),
  voltage: z.string().nullable(),
  capacityKva: z.string().nullable(),
  status: z.enum(['open', 'suspended', 'ended']),
  endedAs: z.string().nullable(),
  unit: unitShape,
  openedAt: z.string(),
  customerManager: personShape.nullable(),
  projectManager: personShape.nullable(),
  steps: z.array(z.object({ code: z.string(), name: textShape })),
  light: lightShape,
  total: lightShape.meta({ description: 'Of the utility’s days in all.' }),
  whole: lightShape.nullable().meta({ description: 'Of a promise over the whole process (low voltage).' }),
  usedDays: z.int(),
  allowedDays: z.int().nullable(),
  wantedDate: z.string().nullable(),
}).meta({ id: 'CaseRow' });

export const caseList = pageOf('CaseList', caseRow);
