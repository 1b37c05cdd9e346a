import type { FastifyInstance } from 'fastify';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { dayQuery, daysQuery, deadlineDays, deadlineList } from './deadline-shapes.ts';
import { countDeadlines, listDeadlines } from './list-deadlines.ts';

/** 到期日历: what falls due when. */
export function deadlineRoutes(app: FastifyInstance, desk: Desk): void {
  const tags = ['to-do'];
  app.get('/deadlines/days', { schema: { summary: 'How many open steps fall due on each day, at most 42 days · 到期日历', tags, querystring: daysQuery, response: { 200: deadlineDays, ...orProblem } } }, async (request) =>
    countDeadlines(desk, await askerOf(desk, request), daysQuery.parse(request.query)));
  app.get('/deadlines', { schema: { summary: 'The open steps that fall due on a day · 当日到期', tags, querystring: dayQuery, response: { 200: deadlineList, ...orProblem } } }, async (request) =>
    listDeadlines(desk, await askerOf(desk, request), dayQuery.parse(request.query)));
}
