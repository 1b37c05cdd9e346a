import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { accountShape } from '../http/shared-shapes.ts';

const holder = z.object({ duties: z.array(z.string()), account: accountShape, name: z.string().nullable() }).meta({ id: 'ForecastHolder', description: 'Whose turn it is, or will be; by name where it is one of the two managers.' });

const stepAhead = z.object({
  projectId: z.string().nullable().meta({ description: 'Null: a step of the case. `to-come`: of a project that is being made.' }),
  code: z.string(), name: textShape, track: z.enum(['customer', 'project']), holder, open: z.boolean(),
  critical: z.boolean().meta({ description: 'It decides the day of energisation.' }),
  from: z.string(), to: z.string(), days: z.int().meta({ description: 'Working days, as such steps usually take.' }),
  slack: z.int().meta({ description: 'Working days that it may be later without moving energisation.' }),
  until: z.string().nullable().meta({ description: 'A day was promised, set or agreed for it; it is not over before.' }),
  cases: z.int().meta({ description: 'Cases of the unit’s own from which its length was learnt; 0: the standard alone.' }),
}).meta({ id: 'StepAhead' });

export const forecastShape = z.object({
  forecast: z.object({
    earliest: z.string(), low: z.string(), likely: z.string(), high: z.string(), provisional: z.boolean(),
    workingDays: z.int().meta({ description: 'Until the likely day, from today or from the day of resumption.' }),
    resumesOn: z.string().nullable().meta({ description: 'Suspended: everything counts from this day.' }),
    wanted: z.object({ date: z.string(), is: z.enum(['kept', 'at-risk', 'missed']), daysLate: z.int() }).nullable(),
    worksUnknown: z.boolean().meta({ description: 'Before the survey: grid works that may be needed are not counted.' }),
    slack: z.array(z.object({ projectId: z.string().nullable(), days: z.int() })).meta({ description: 'Working days that a whole line may lose.' }),
    ahead: z.array(stepAhead),
  }).meta({ id: 'Forecast' }).nullable().meta({ description: 'Null: energised, ended, or not to be told.' }),
}).meta({ id: 'ForecastAnswer', description: 'When the case will be energised: in eight of ten plays between `low` and `high`, in half of them by `likely`. To a customer without the steps.' });

export const movesShape = z.object({
  items: z.array(z.object({
    on: z.string(), days: z.int().meta({ description: 'Working days; above 0: later.' }), likely: z.string(),
    told: textShape.nullable().meta({ description: 'What was recorded; null where only time passed.' }),
    seq: z.int().nullable(), projectId: z.string().nullable(), projectNumber: z.string().nullable(),
    held: z.object({ name: textShape, holder }).nullable().meta({ description: 'The open step that time passed on.' }),
  }).meta({ id: 'ForecastMove' })),
  earlier: z.boolean().meta({ description: 'More was recorded before; only the latest records are counted.' }),
}).meta({ id: 'ForecastMoves' });
