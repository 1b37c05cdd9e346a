import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { accountShape } from '../http/shared-shapes.ts';

const runShape = z.object({
  is: z.enum(['start', 'counted', 'rest', 'stopped', 'over']).meta({ description: 'start: the day of the event, not counted · counted · rest: no working day · stopped: on another’s account · over: rolled on to a working day.' }),
  from: z.string(), to: z.string(),
  first: z.int().nullable().meta({ description: 'Which day of the limit the first of these days is.' }), last: z.int().nullable(),
  name: textShape.nullable(), account: accountShape.nullable(), provisional: z.boolean(),
}).meta({ id: 'CountedRun' });

/** Why a due date is this one: every day from the start on, the rule, and what would move it. */
export const whyShape = z.object({
  title: textShape,
  state: z.enum(['not-begun', 'running', 'stopped', 'ended']),
  light: z.enum(['ok', 'amber', 'late', 'none']),
  due: z.object({ date: z.string(), provisional: z.boolean() }).nullable(),
  used: z.int(), left: z.int().nullable(),
  runs: z.array(runShape),
  limit: z.object({
    name: textShape, days: z.int(), unit: z.enum(['working-days', 'calendar-days', 'months']), ground: textShape, source: textShape, regime: textShape, effectiveFrom: z.string(), toBeConfirmed: z.boolean(),
  }).nullable(),
  calendar: z.object({ title: textShape, knownFrom: z.string().nullable() }).nullable().meta({ description: 'The version of the calendar that it was counted with: the one known now, or when it closed.' }),
  changes: z.array(textShape),
}).meta({ id: 'WhyDue' });
