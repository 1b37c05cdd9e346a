import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { unitShape } from '../http/shared-shapes.ts';

export const meShape = z.object({
  signedIn: z.boolean(),
  person: z.object({ id: z.string(), name: z.string() }).optional(),
  kind: z.enum(['staff', 'customer']).optional(),
  duties: z.array(z.object({ duty: z.string(), name: textShape, unit: unitShape })),
  customers: z.array(z.object({ id: z.string(), name: z.string() })),
  demo: z.boolean(),
  today: z.string(),
  now: z.string(),
}).meta({ id: 'Me' });

export const unitList = z.object({
  items: z.array(unitShape.extend({ kind: z.enum(['group', 'branch', 'county', 'department']), parentId: z.string().nullable(), regions: z.array(z.string()) }).meta({ id: 'Unit' })),
}).meta({ id: 'UnitList' });

export const personList = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), away: z.boolean(), duties: z.array(z.object({ duty: z.string(), name: textShape, unit: unitShape })) }).meta({ id: 'Person' })),
}).meta({ id: 'PersonList' });

export const regionList = z.object({ items: z.array(z.object({ code: z.string(), name: textShape, leaf: z.boolean() }).meta({ id: 'Region' })) }).meta({ id: 'RegionList' });

export const dueAnswer = z.object({ due: z.string(), provisional: z.boolean() }).meta({ id: 'Due' });

export const calendarDays = z.object({
  items: z.array(z.object({ date: z.string(), working: z.boolean(), name: textShape.nullable(), provisional: z.boolean() }).meta({ id: 'CalendarDay' })),
}).meta({ id: 'CalendarDays' });
