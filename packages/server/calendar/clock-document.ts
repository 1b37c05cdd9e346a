import { parseDate } from '@jiedian/engines/calendar/civil-date.ts';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { WorkingHours } from '@jiedian/engines/calendar/working-time.ts';
import { z } from 'zod';
import { carriedCalendar } from './due-answer.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const DAY_MINUTES = 1440;

const day = z.string().refine((text) => parseDate(text) !== null);
const zone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
});
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/).transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
const spans = z.array(z.tuple([timeOfDay, timeOfDay])).transform((told) => told.map(([from, to]) => ({ from, to })).toSorted((a, b) => a.from - b.from))
  .refine((told) => told.every(({ from, to }, at) => from < to && to <= DAY_MINUTES && from >= (told[at - 1]?.to ?? 0)));
const moment = z.iso.datetime({ offset: true, local: false });

/** What `jiedian clock` reads. */
export const clockDocument = z.strictObject({
  calendar: z.strictObject({
    timeZone: zone.default('Asia/Shanghai'),
    weekly: z.strictObject(Object.fromEntries(weekdays.map((name) => [name, spans.optional()])) as Record<(typeof weekdays)[number], z.ZodOptional<typeof spans>>).optional(),
    legal: z.literal('CN').optional(),
    holidays: z.array(day).default([]),
    workdays: z.array(day).default([]),
  }),
  limit: z.strictObject({ amount: z.number().min(0).max(1_000_000), unit: z.enum(['working-days', 'working-minutes', 'calendar-days']) }),
  events: z.array(z.strictObject({ at: moment, kind: z.enum(['start', 'suspend', 'resume', 'stop']) })),
  now: moment,
});

export type ClockDocument = z.output<typeof clockDocument>;

/** The hours told, or null; every rest day and make-up day told goes before the published calendar's. */
export function calendarOfDocument({ calendar: told }: ClockDocument): { readonly calendar: Calendar; readonly hours: WorkingHours | null } {
  const hours = told.weekly === undefined ? null : weekdays.map((name) => told.weekly?.[name] ?? []);
  const own: Record<string, 'work' | 'rest'> = {};
  for (const date of told.holidays) own[date] = 'rest';
  for (const date of told.workdays) own[date] = 'work';
  if (told.legal === undefined) return { calendar: { zone: told.timeZone, days: own, publishedYears: 'all', ...(hours === null ? {} : { week: hours.map((spans) => spans.length > 0) }) }, hours };
  const published = carriedCalendar();
  return { calendar: { ...published, zone: told.timeZone, days: { ...published.days, ...own } }, hours };
}
