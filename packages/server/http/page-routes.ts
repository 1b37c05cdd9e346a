import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pageHints } from './page-hints.ts';
import { problem } from './problems.ts';

/**
 * The built pages: the portal at `/`, the staff desk under `/desk`. Every address of a page that no file answers is the page itself,
 * which then finds its way; files carry their hash in the name and are kept for a year. What the build packed goes out packed. Without a build only the API answers.
 */
export async function pageRoutes(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder, wildcard: false, index: false, serveDotFiles: false, schemaHide: true, preCompressed: true,
    globIgnore: ['**/.*', '**/.*/**', '**/*.{br,gz}'],
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  const hintsFor = pageHints(folder);
  const page = (name: string) => (request: FastifyRequest, reply: FastifyReply) => {
    const hints = hintsFor(request.url, request.headers.cookie);
    if (hints !== null) reply.header('link', hints);
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').sendFile(name);
  };
  const hide = { schema: { hide: true } as object };
  const [portal, desk] = [page('index.html'), page('desk/index.html')];
  app.get('/', hide, portal);
  for (const url of ['/desk', '/desk/', '/desk/*']) app.get(url, hide, desk);
  app.get('/*', hide, (request, reply) => {
    if (/^\/(api|assets)(\/|$)/.test(request.url) || !/\btext\/html\b/.test(request.headers.accept ?? '')) throw problem('no-such-address');
    return portal(request, reply);
  });
}
