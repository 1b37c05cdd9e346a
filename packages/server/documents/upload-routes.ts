import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server, type ServerOptions } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import { sqlFile } from '../db/sql-file.ts';
import { ask, askerOf, type Desk } from '../http/desk.ts';
import { Problem } from '../http/problem.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import type { ByteStore } from './byte-store.ts';
import { announced, mostBytes } from './announced.ts';
import { takeIn } from './take-in.ts';

const [begin, read] = [sqlFile(import.meta.dirname, 'begin-file'), sqlFile(import.meta.dirname, 'read-file')];

type ServerRequest = Parameters<NonNullable<ServerOptions['namingFunction']>>[0];

/** Who uploads what: the library sees the bare request only. */
type Ticket = { readonly asker: Asker; readonly id: string };

/**
 * Resumable uploads (tus 1.0) behind the session: size and name are told at the first header, only the owner goes on or breaks off.
 * The last answer carries the file as JSON, or the problem.
 */
export function uploadRoutes(app: FastifyInstance, desk: Desk, store: ByteStore, dataFolder: string): void {
  const folder = join(dataFolder, 'uploads');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const tickets = new WeakMap<object, Ticket>();
  const ticketOf = (request: ServerRequest): Ticket => {
    const ticket = tickets.get(request.runtime?.node?.req ?? request);
    if (!ticket) throw new Error('an upload without a person');
    return ticket;
  };
  const tus = new Server({
    path: '/api/v1/files', datastore: new FileStore({ directory: folder }), maxSize: mostBytes, relativeLocation: true, respectForwardedHeaders: false,
    namingFunction: (request) => ticketOf(request).id,
    onUploadFinish: async (request, upload) => {
      const { asker } = ticketOf(request);
      try {
        return { status_code: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(await takeIn(desk, store, asker, upload.id, join(folder, upload.id))) };
      } catch (error) {
        if (error instanceof Problem) throw { status_code: error.status, body: JSON.stringify({ title: 'Refused', status: error.status, detail: error.text.en, code: error.code, text: error.text }) };
        throw error;
      }
    },
  });

  const hand = async (request: FastifyRequest, reply: FastifyReply, ticket: Ticket): Promise<void> => {
    tickets.set(request.raw, ticket);
    reply.raw.setHeader('x-request-id', request.id);
    reply.raw.setHeader('x-content-type-options', 'nosniff');
    reply.hijack();
    await tus.handle(request.raw, reply.raw);
  };

  app.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
  const hide = { schema: { hide: true } as object };

  app.post('/files', hide, async (request, reply) => {
    const asker = await askerOf(desk, request);
    const { name, size } = announced(request.headers);
    const id = v7();
    await ask(desk, asker, begin, [id, asker.personId, name, size, desk.now()]);
    await hand(request, reply, { asker, id });
  });

  app.route<{ Params: { id: string } }>({
    method: ['PATCH', 'HEAD', 'DELETE'], url: '/files/:id', ...hide,
    handler: async (request, reply) => {
      const asker = await askerOf(desk, request);
      const id = asId(request.params.id);
      const [row] = await ask<{ state: string; mine: boolean }>(desk, asker, read, [id]);
      if (!row?.mine || row.state === 'refused') throw problem('not-found');
      await hand(request, reply, { asker, id });
    },
  });
}

function asId(text: string): string {
  if (!/^[0-9a-f-]{36}$/.test(text)) throw problem('not-found');
  return text;
}
