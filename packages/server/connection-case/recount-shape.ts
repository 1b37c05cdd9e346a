import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { pageOf } from '../http/shared-shapes.ts';
import { caseQuery, caseRow } from './case-row-shape.ts';

export const recountQuery = caseQuery.extend({ regime: z.string().min(1).max(100).meta({ description: 'id@version, of those that `/regimes` lists.' }) });

export const regimeList = z.object({
  items: z.array(z.object({ name: z.string(), title: textShape, issuer: textShape, effectiveFrom: z.string(), effectiveTo: z.string().nullable(), limits: z.int() }).meta({ id: 'RegimeRef' })),
});

const recounted = z.object({
  regime: textShape,
  used: z.int(), allowed: z.int().nullable(), light: z.enum(['ok', 'amber', 'late', 'none']),
  limits: z.int().meta({ description: 'How many limits of the utility have begun.' }),
  missed: z.array(z.object({ name: textShape, over: z.int(), unit: z.enum(['working-days', 'calendar-days', 'months']) })),
}).meta({ id: 'Recounted' });

export const recountList = pageOf('RecountList', caseRow.pick({ id: true, number: true, customerName: true, unit: true, status: true, endedAs: true }).extend({ own: recounted, other: recounted }).meta({ id: 'RecountRow' }));
