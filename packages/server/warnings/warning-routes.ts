import type { FastifyInstance } from 'fastify';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { idParam } from '../http/shared-shapes.ts';
import { listUrgings } from './list-urgings.ts';
import { listWarnings } from './list-warnings.ts';
import { streamReminders } from './stream-reminders.ts';
import { remindersShape, urgingPage, urgingQuery, warningPage, warningQuery } from './warning-shapes.ts';

/** Warnings by level, urgings, and what will be sent on a case or project. */
export function warningRoutes(app: FastifyInstance, desk: Desk): void {
  const tags = ['warnings'];
  app.get('/warnings', { schema: { summary: 'Open steps that have reached a level of warning · 预警', tags, querystring: warningQuery, response: { 200: warningPage, ...orProblem } } }, async (request) =>
    listWarnings(desk, await askerOf(desk, request), warningQuery.parse(request.query)));
  app.get('/urgings', { schema: { summary: 'Urgings, the newest first · 督办', tags, querystring: urgingQuery, response: { 200: urgingPage, ...orProblem } } }, async (request) =>
    listUrgings(desk, await askerOf(desk, request), urgingQuery.parse(request.query)));
  for (const [kind, root] of [['case', '/cases'], ['project', '/projects']] as const) {
    app.get(`${root}/:id/reminders`, { schema: { summary: 'What will be sent on it, when and to whom, and what was · 预警提醒', tags, params: idParam, response: { 200: remindersShape, ...orProblem } } }, async (request) =>
      streamReminders(desk, await askerOf(desk, request), kind, idParam.parse(request.params).id));
  }
}
