import type { FastifyInstance } from 'fastify';
import { sqlFile } from '../db/sql-file.ts';
import { ask, askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { problem } from '../http/problems.ts';
import { fileShape, idParam } from '../http/shared-shapes.ts';
import type { Asker } from '../session/asker.ts';
import type { ByteStore } from './byte-store.ts';
import { fileRef, previewOf, type FileColumns, type FileRef } from './file-ref.ts';
import { filesTold, type Citing } from './file-told.ts';

const read = sqlFile(import.meta.dirname, 'read-file');
const citing = sqlFile(import.meta.dirname, 'citing-events');

/** A file's card and its bytes: to its owner, to staff who see the stream, to a customer if it was told him; 404 to everybody else. */
export function fileRoutes(app: FastifyInstance, desk: Desk, store: ByteStore): void {
  const tags = ['files'];
  const schema = { tags, params: idParam };
  app.get('/files/:id', { exposeHeadRoute: false, schema: { ...schema, summary: 'A file’s card · 文件信息', response: { 200: fileShape, ...orProblem } } }, async (request) =>
    fileFor(desk, await askerOf(desk, request), idParam.parse(request.params).id));

  app.get('/files/:id/content', { schema: { ...schema, summary: 'A file’s bytes: pictures and PDF to look at, all else to save · 查看或下载文件' } }, async (request, reply) => {
    const file = await fileFor(desk, await askerOf(desk, request), idParam.parse(request.params).id);
    const { download } = request.query as { download?: string };
    const preview = download === undefined ? previewOf(file.kind) : null;
    return reply
      .header('content-type', preview === null ? 'application/octet-stream' : file.kind)
      .header('content-length', file.size)
      .header('content-disposition', `${preview === null ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)}`)
      .header('content-security-policy', preview === 'pdf' ? `default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'` : `default-src 'none'; frame-ancestors 'self'; sandbox`)
      .header('x-content-type-options', 'nosniff')
      .header('cross-origin-resource-policy', 'same-origin')
      .header('cache-control', 'private, max-age=60')
      .header('etag', `"${file.sha256}"`)
      .send(await store.open(file.sha256));
  });
}

async function fileFor(desk: Desk, asker: Asker, id: string): Promise<FileRef> {
  const [row] = await ask<FileColumns & { state: string; mine: boolean }>(desk, asker, read, [id]);
  if (!row || row.state !== 'held') throw problem('not-found');
  if (!row.mine && asker.kind === 'customer' && !filesTold(await ask<Citing>(desk, asker, citing, [id]))(id)) throw problem('not-found');
  const { state: _state, mine: _mine, ...columns } = row;
  return fileRef(columns);
}
