import { z } from 'zod';
import { businessDate } from '../http/plain-values.ts';
import { textShape } from '../http/problem.ts';
import { pageOf } from '../http/shared-shapes.ts';

const namedDay = z.object({ date: z.string(), kind: z.enum(['work', 'rest']), name: textShape }).meta({ id: 'NamedDay' });

export const readBody = z.strictObject({ text: z.string().min(1).max(50_000), year: z.int().min(2004).max(2100).optional() });
export const daysRead = z.object({
  year: z.int().nullable(), days: z.array(namedDay),
  doubts: z.array(z.object({ text: textShape, part: z.string() })).meta({ description: 'What was not understood or contradicts itself; the days are given all the same.' }),
}).meta({ id: 'DaysRead' });

export const previewBody = z.strictObject({
  document: z.union([
    z.strictObject({ of: z.literal('year'), year: z.int(), days: z.array(namedDay).max(120), notice: z.string().max(50_000).optional() }),
    z.strictObject({ of: z.literal('closure'), unitId: z.uuid(), moves: z.enum(['internal', 'all']), days: z.array(namedDay).max(120) }),
  ]),
});
export const preview = z.object({
  fromDay: z.string().nullable().meta({ description: 'The first day on which the calendars differ; null where they do not.' }),
  counted: z.int(), moved: z.int(), settled: z.int().meta({ description: 'Due days that would be provisional no more.' }),
  whole: z.boolean().meta({ description: 'False: more than 20,000 cases and projects are open, the rest was not looked at.' }),
  findings: z.array(z.object({ path: z.string(), text: textShape })),
}).meta({ id: 'CalendarPreview' });

export const yearQuery = z.strictObject({ year: z.coerce.number().int().min(2004).max(2100) });
export const calendarYear = z.object({
  year: z.int(), published: z.boolean(), version: textShape, knownFrom: z.string().nullable(),
  days: z.array(z.object({ date: z.string(), working: z.boolean(), exception: z.boolean(), name: textShape.nullable() })),
  publishedYears: z.array(z.int()),
}).meta({ id: 'CalendarYear' });

export const versions = z.object({
  items: z.array(z.object({ name: z.string(), title: textShape, knownFrom: z.string().nullable() })).meta({ description: 'Newest first.' }),
  closures: z.array(z.object({ unit: z.object({ id: z.string(), name: textShape }), moves: z.enum(['internal', 'all']), days: z.array(z.object({ date: z.string(), name: textShape })) })),
}).meta({ id: 'CalendarVersions' });

export const runs = z.object({
  items: z.array(z.object({
    id: z.string(), title: textShape, fromDay: businessDate(), beganAt: z.string(), endedAt: z.string().nullable(), counted: z.int(), moved: z.int(), settled: z.int(),
    told: z.array(z.object({ name: z.string(), moved: z.int() })).meta({ description: 'Whom a message reached, at most 50.' }), toldInAll: z.int(),
  }).meta({ id: 'CalendarRun' })),
}).meta({ id: 'CalendarRuns' });

export const movesQuery = z.strictObject({ cursor: z.string().max(400).optional(), limit: z.coerce.number().int().min(1).max(500).default(50) });
export const moves = pageOf('CalendarMoves', z.object({
  kind: z.enum(['case', 'project']), id: z.string(), number: z.string(), about: z.string().nullable(), step: textShape, visit: z.int(), from: z.string().nullable(), to: z.string().nullable(), who: z.string().nullable(),
}).meta({ id: 'CalendarMove' }));
