import { addWorkingDays, isWorkingDay, MOST_WORKING_DAYS } from '@jiedian/engines/calendar/working-days.ts';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sqlFile } from '../db/sql-file.ts';
import { ask, askerOf, type Desk } from '../http/desk.ts';
import { businessDate } from '../http/plain-values.ts';
import { orProblem } from '../http/problem.ts';
import { calendarDays, dueAnswer, personList, regionList, unitList } from './register-shapes.ts';
import { regionsUnder } from './regions.ts';

const [units, persons] = [sqlFile(import.meta.dirname, 'units'), sqlFile(import.meta.dirname, 'persons')];
const tags = ['registers'];
type PersonRow = { readonly duties: readonly { readonly duty: Duty; readonly unit: unknown }[] };

/** Units, persons, regions and the calendar. The calendar and the regions are public knowledge and need no session. */
export function registerRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/units', { schema: { summary: 'Units that I see, and those above them · 单位', tags, response: { 200: unitList, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    return { items: await ask(desk, asker, units, [asker.kind === 'customer' ? null : asker.units]) };
  });

  const personQuery = z.strictObject({ duty: z.enum(Object.keys(duties)).optional(), unit: z.uuid().optional() });
  app.get('/persons', { schema: { summary: 'Staff by duty and unit · 人员', tags, querystring: personQuery, response: { 200: personList, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    const { duty, unit } = personQuery.parse(request.query);
    const rows = asker.kind === 'customer' ? [] : await ask<PersonRow>(desk, asker, persons, [duty ?? null, unit ?? null, desk.today()]);
    return { items: rows.map((row) => ({ ...row, duties: row.duties.map((held) => ({ ...held, name: duties[held.duty] })) })) };
  });

  const regionQuery = z.strictObject({ under: z.string().regex(/^\d{6}$/).optional() });
  app.get('/regions', { schema: { summary: 'Provinces, or the regions beneath one · 行政区划', tags, querystring: regionQuery, response: { 200: regionList, ...orProblem } } }, (request) => ({
    items: regionsUnder(regionQuery.parse(request.query).under),
  }));

  const dueQuery = z.strictObject({ from: businessDate(), workingDays: z.coerce.number().int().min(0).max(MOST_WORKING_DAYS) });
  app.get('/calendar/due', { schema: { summary: 'The due day so many working days after a day · 推算到期日', tags, querystring: dueQuery, response: { 200: dueAnswer, ...orProblem } } }, (request) => {
    const { from, workingDays } = dueQuery.parse(request.query);
    const { date, provisional } = addWorkingDays(desk.rules().calendar, from, workingDays);
    return { due: date, provisional };
  });

  const daysQuery = z.strictObject({ from: businessDate(), to: businessDate() }).refine(({ from, to }) => from <= to && addCalendarDays(from, 800) >= to, { path: ['to'] });
  app.get('/calendar/days', { schema: { summary: 'Working days and holidays, at most 800 days · 工作日历', tags, querystring: daysQuery, response: { 200: calendarDays, ...orProblem } } }, (request) => {
    const { from, to } = daysQuery.parse(request.query);
    const calendar = desk.rules().calendar;
    const dates: string[] = [];
    for (let date: string = from; date <= to; date = addCalendarDays(date, 1)) dates.push(date);
    return { items: dates.map((date) => ({ date, ...isWorkingDay(calendar, date), name: calendar.names?.[date] ?? null })) };
  });
}
