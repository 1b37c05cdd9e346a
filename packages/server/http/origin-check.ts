import type { FastifyRequest } from 'fastify';
import { problem } from './problems.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Writes must come from our own pages (contracts 7): browsers name the page's origin on every write and cannot be talked out of
 * it. Programs without a browser send neither header and have no cookie to be misused.
 */
export function refuseForeignOrigin(request: FastifyRequest, publicUrl: string | undefined): void {
  if (reads.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const own = origin === undefined ? site === undefined || site === 'same-origin' || site === 'none' : isOwn(origin, request, publicUrl);
  if (!own) throw problem('foreign-origin');
}

function isOwn(origin: string, request: FastifyRequest, publicUrl: string | undefined): boolean {
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
