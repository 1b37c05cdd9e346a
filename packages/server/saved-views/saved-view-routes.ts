import type { FastifyInstance } from 'fastify';
import { v7 } from 'uuid';
import { z } from 'zod';
import { sqlFile } from '../db/sql-file.ts';
import { ask, askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { problem } from '../http/problems.ts';
import { idParam } from '../http/shared-shapes.ts';

const folder = import.meta.dirname;
const [list, keep, drop] = [sqlFile(folder, 'my-views'), sqlFile(folder, 'keep-view'), sqlFile(folder, 'drop-view')];
const tags = ['to-do'];

const place = z.enum(['cases', 'projects', 'todo', 'done']);
const asked = z.strictObject({ place });
const search = z.record(z.string().max(40), z.string().max(200)).refine((given) => Object.keys(given).length <= 20);
const body = z.strictObject({ place, name: z.string().trim().min(1).max(40), search });
const view = z.object({ id: z.string(), name: z.string(), search: z.record(z.string(), z.string()).meta({ description: 'What stands in the address.' }) }).meta({ id: 'SavedView' });
const views = z.object({ items: z.array(view) }).meta({ id: 'SavedViews' });
const gone = z.object({ dropped: z.boolean() }).meta({ id: 'SavedViewDropped' });

/** Views of lists that a person has named: seen by nobody else. A name that is there already gets the new filters. */
export function savedViewRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/views', { schema: { summary: 'My views of a list · 我的视图', tags, querystring: asked, response: { 200: views, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    return { items: await ask(desk, asker, list, [asker.personId, asked.parse(request.query).place]) };
  });

  app.put('/views', { schema: { summary: 'Keep a view under a name · 保存视图', tags, body, response: { 200: view, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    const given = body.parse(request.body);
    const [kept] = await ask(desk, asker, keep, [v7(), asker.personId, given.place, given.name, JSON.stringify(given.search)]);
    if (!kept) throw problem('too-many');
    return kept;
  });

  app.delete('/views/:id', { schema: { summary: 'Throw a view away · 删除视图', tags, params: idParam, response: { 200: gone, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    return { dropped: (await ask(desk, asker, drop, [asker.personId, idParam.parse(request.params).id])).length > 0 };
  });
}
