import type { FastifyInstance } from 'fastify';
import { ask, askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { sqlFile } from '../db/sql-file.ts';
import { lookPlace } from './asked-of-ledger.ts';
import { readBeside } from './read-beside.ts';
import { besideShape, looked } from './workbench-shapes.ts';

const mark = sqlFile(import.meta.dirname, 'mark-looked');

/** What each duty looks at first in the morning, beside what is to do. */
export function workbenchRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/todo/beside', { schema: { summary: 'Owed and owing, appointments, what to watch, news · 工作台旁栏', tags: ['to-do'], response: { 200: besideShape, ...orProblem } } }, async (request) =>
    readBeside(desk, await askerOf(desk, request)));
  app.post('/todo/looked', { schema: { summary: 'I have looked at what changed: from now on the list begins anew · 已查看', tags: ['to-do'], response: { 200: looked, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    const at = desk.now();
    await ask(desk, asker, mark, [asker.personId, lookPlace, at]);
    return { at };
  });
}
