import type { FastifyInstance, FastifyRequest } from 'fastify';
import { checkCalendar } from '@jiedian/domain/limits/calendar-document.ts';
import { configurationKinds } from '@jiedian/domain/configuration/kinds.ts';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { problem } from '../http/problems.ts';
import { idParam } from '../http/shared-shapes.ts';
import type { Asker } from '../session/asker.ts';
import { calendarYear, daysRead, moves, movesQuery, preview, previewBody, readBody, runs, versions, yearQuery } from './calendar-shapes.ts';
import { calendarVersions, yearOf } from './calendar-year.ts';
import { listMoves, listRuns } from './list-runs.ts';
import { readDays } from './read-days.ts';
import { previewRecount } from './recount/preview-recount.ts';

const tags = ['calendar'];

/** The working calendar as a page of the house: staff read it, its keepers try out a document before they propose it (as a kept document of the kind `calendar`). */
export function calendarRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/calendar/year', { schema: { summary: 'A year day by day · 年历', tags, querystring: yearQuery, response: { 200: calendarYear, ...orProblem } } }, async (request) => {
    await staff(desk, request);
    return yearOf(desk.rules(), yearQuery.parse(request.query).year);
  });

  app.get('/calendar/versions', { schema: { summary: 'Versions of the calendar and the closures of units · 日历版本与停办日', tags, response: { 200: versions, ...orProblem } } }, async (request) =>
    calendarVersions(desk, await staff(desk, request)));

  app.post('/calendar/read', { schema: { operationId: 'read-calendar-days', summary: 'The days of a notice, a CSV or a JSON; nothing is kept · 读出放假通知', tags, body: readBody, response: { 200: daysRead, ...orProblem } } }, async (request) => {
    await keeper(desk, request);
    const { text, year } = readBody.parse(request.body);
    return readDays(text, year);
  });

  app.post('/calendar/preview', { schema: { operationId: 'preview-calendar', summary: 'How many due days a document would move; nothing is kept · 预估影响', tags, body: previewBody, response: { 200: preview, ...orProblem } } }, async (request) => {
    await keeper(desk, request);
    const { document } = previewBody.parse(request.body);
    const findings = checkCalendar(document);
    if (findings.length > 0) return { fromDay: null, counted: 0, moved: 0, settled: 0, whole: true, findings };
    return { ...(await previewRecount(desk, document as never)), findings };
  });

  app.get('/calendar/runs', { schema: { summary: 'Runs that counted all open clocks anew · 重算记录', tags, response: { 200: runs, ...orProblem } } }, async (request) =>
    ({ items: await listRuns(desk, await staff(desk, request)) }));

  app.get('/calendar/runs/:id/moves', { schema: { summary: 'Due days that a run moved, as far as I see their cases · 变动清单', tags, params: idParam, querystring: movesQuery, response: { 200: moves, ...orProblem } } }, async (request) =>
    listMoves(desk, await staff(desk, request), idParam.parse(request.params).id, movesQuery.parse(request.query)));
}

async function staff(desk: Desk, request: FastifyRequest): Promise<Asker> {
  const asker = await askerOf(desk, request);
  if (asker.kind === 'customer') throw problem('not-found');
  return asker;
}

async function keeper(desk: Desk, request: FastifyRequest): Promise<void> {
  const { duties } = await staff(desk, request);
  if (!duties.some(({ duty }) => configurationKinds.calendar.proposes.some((one) => one === duty))) throw problem('not-found');
}
