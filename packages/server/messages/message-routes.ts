import type { FastifyInstance } from 'fastify';
import { sqlFile } from '../db/sql-file.ts';
import { cursorAfter, readCursor } from '../http/cursor.ts';
import { ask, askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { messagePage, messageQuery, messagesRead, messagesUnread, readAnswer, unreadAnswer } from './message-shapes.ts';

const [list, mark, unmark] = [sqlFile(import.meta.dirname, 'my-messages'), sqlFile(import.meta.dirname, 'mark-read'), sqlFile(import.meta.dirname, 'mark-unread')];
const tags = ['to-do'];

type Row = { readonly id: string | null; readonly streamId: string; readonly kind: string; readonly number: string; readonly about: string | null; readonly words: object; readonly asks: string | null; readonly at: string; readonly readAt: string | null; readonly unread: number };

/** What the house told me on the page: the notices of `domain/notices`. */
export function messageRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/messages', { schema: { summary: 'What I was told, the newest first · 消息', tags, querystring: messageQuery, response: { 200: messagePage, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    const query = messageQuery.parse(request.query);
    const [at = null, id = null] = readCursor({ cursor: query.cursor }, 2) ?? [];
    const found = await ask<Row>(desk, asker, list, [asker.personId, at, id, query.limit + 1]);
    const rows = found.filter((row) => row.id !== null);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return {
      items: page.map(({ streamId, kind, unread: _, ...row }) => ({ ...row, stream: { kind, id: streamId } })),
      next: last ? cursorAfter({}, [last.at, last.id]) : null,
      unread: found[0]?.unread ?? 0,
    };
  });

  app.post('/messages/read', { schema: { summary: 'I have read these · 消息标为已读', tags, body: messagesRead, response: { 200: readAnswer, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    const readAt = desk.now();
    const rows = await ask(desk, asker, mark, [asker.personId, readAt, messagesRead.parse(request.body).ids ?? null]);
    return { read: rows.length, readAt };
  });

  app.post('/messages/unread', { schema: { summary: 'Takes back that I have read what was marked at this moment · 撤销已读', tags, body: messagesUnread, response: { 200: unreadAnswer, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    const rows = await ask(desk, asker, unmark, [asker.personId, messagesUnread.parse(request.body).readAt]);
    return { unread: rows.length };
  });
}
