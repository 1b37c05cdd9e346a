import type { FastifyInstance } from 'fastify';
import { v7 } from 'uuid';
import { z } from 'zod';
import { sqlFile } from '../db/sql-file.ts';
import { ask, askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { problem } from '../http/problems.ts';

const folder = import.meta.dirname;
const [read, keep, drop] = [sqlFile(folder, 'read-draft'), sqlFile(folder, 'keep-draft'), sqlFile(folder, 'drop-draft')];
const tags = ['to-do'];

const params = z.strictObject({ key: z.string().min(1).max(200).regex(/^[a-z0-9:-]+$/) });
const body = z.strictObject({ data: z.record(z.string(), z.unknown()) });
const draft = z.object({ data: z.record(z.string(), z.unknown()), savedAt: z.string() }).meta({ id: 'Draft' });
const saved = z.object({ savedAt: z.string() }).meta({ id: 'DraftSaved' });
const gone = z.object({ dropped: z.boolean() }).meta({ id: 'DraftDropped' });

/** Half-filled forms of a person (`case:<id>:<command>`, `application:new`): seen by nobody else, dropped when the command is accepted. */
export function draftRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/drafts/:key', { schema: { summary: 'A form as I left it · 读草稿', tags, params, response: { 200: draft, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    const [found] = await ask(desk, asker, read, [asker.personId, params.parse(request.params).key]);
    if (!found) throw problem('not-found');
    return found;
  });

  app.put('/drafts/:key', { schema: { summary: 'Keep a half-filled form · 存草稿', tags, params, body, response: { 200: saved, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    const { key } = params.parse(request.params);
    const [kind = '', stream] = key.split(':');
    const savedAt = desk.now();
    const streamId = z.uuid().safeParse(stream).data ?? null;
    await ask(desk, asker, keep, [v7(), asker.personId, key, kind, streamId, JSON.stringify(body.parse(request.body).data), savedAt]);
    return { savedAt };
  });

  app.delete('/drafts/:key', { schema: { summary: 'Throw a draft away · 删草稿', tags, params, response: { 200: gone, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    const rows = await ask(desk, asker, drop, [asker.personId, params.parse(request.params).key]);
    return { dropped: rows.length > 0 };
  });
}
