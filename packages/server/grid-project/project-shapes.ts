import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { lightShape, pageOf, pageQuery, personShape, unitShape } from '../http/shared-shapes.ts';
import { offeredAct, stepShape, turnOfStep } from '../stream-page/stream-shapes.ts';

export const projectQuery = z.strictObject({
  q: z.string().max(100).optional(),
  status: z.enum(['open', 'suspended', 'ended', 'all']).default('all'),
  light: z.enum(['ok', 'amber', 'late', 'none']).optional(),
  step: z.string().max(60).optional(),
  unit: z.uuid().optional(),
  sort: z.enum(['-openedAt', 'openedAt', 'due', '-due', 'neededBy', '-neededBy']).default('-openedAt'),
  ...pageQuery,
});

const money = z.object({ estimateWan: z.string().nullable(), budgetWan: z.string().nullable(), contractWan: z.string().nullable(), settledWan: z.string().nullable() }).meta({ id: 'ProjectMoney' });

export const projectRow = z.object({
  id: z.string(),
  number: z.string(),
  name: z.string(),
  worksKind: z.string().nullable(),
  status: z.enum(['open', 'suspended', 'ended']),
  endedAs: z.string().nullable(),
  unit: unitShape,
  openedAt: z.string(),
  customerManager: personShape.nullable(),
  projectManager: personShape.nullable(),
  steps: z.array(z.object({ code: z.string(), name: textShape })),
  light: lightShape,
  caseCount: z.int(),
  promisedDate: z.string().nullable(),
  commissionedAt: z.string().nullable(),
  neededBy: z.string().nullable(),
}).meta({ id: 'ProjectRow' });

export const projectList = pageOf('ProjectList', projectRow);

export const projectPage = projectRow.omit({ steps: true }).extend({
  openSteps: z.array(z.object({ code: z.string(), name: textShape })),
  version: z.int(),
  process: z.object({ id: z.string(), version: z.string() }),
  outline: z.string().nullable(),
  cases: z.array(z.object({
    id: z.string(), number: z.string(), customerName: z.string().nullable(), capacityKva: z.string().nullable(), wantedDate: z.string().nullable(), light: lightShape,
  }).meta({ id: 'CaseBeside' })),
  money,
  progressPercent: z.int().nullable(),
  plannedEnd: z.string().nullable(),
  turn: z.array(turnOfStep),
  steps: z.array(stepShape),
  acts: z.array(offeredAct),
}).meta({ id: 'ProjectPage' });
