import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { z } from 'zod';
import { problem } from './problems.ts';

const ok = z.object({ ok: z.literal(true) });

/** `/healthz`: the process answers. `/readyz`: the database answers, too. `/metrics`: figures for Prometheus. */
export function healthRoutes(app: FastifyInstance, registry: Registry, databaseAnswers: () => Promise<boolean>): void {
  app.get('/healthz', { schema: { summary: 'The process answers', tags: ['operation'], response: { 200: ok } } }, () => ({ ok: true }));
  app.get('/readyz', { schema: { summary: 'The database answers, too', tags: ['operation'], response: { 200: ok } } }, async () => {
    if (!(await databaseAnswers().catch(() => false))) throw problem('not-ready', { retryAfter: 2 });
    return { ok: true };
  });
  app.get('/metrics', { schema: { summary: 'Figures for Prometheus', tags: ['operation'], produces: ['text/plain'] } }, async (_request, reply) =>
    reply.header('content-type', registry.contentType).serializer(String).send(await registry.metrics()));
}
