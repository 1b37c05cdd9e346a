import type { FastifyInstance } from 'fastify';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { readBeside } from './read-beside.ts';
import { besideShape } from './workbench-shapes.ts';

/** What each duty looks at first in the morning, beside what is to do. */
export function workbenchRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/todo/beside', { schema: { summary: 'Owed and owing, appointments, what to watch, news · 工作台旁栏', tags: ['to-do'], response: { 200: besideShape, ...orProblem } } }, async (request) =>
    readBeside(desk, await askerOf(desk, request)));
}
