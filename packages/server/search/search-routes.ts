import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem, textShape } from '../http/problem.ts';
import { findStreams, newestCases, type Hit } from './find-streams.ts';
import { matches } from './grams.ts';

const query = z.strictObject({ q: z.string().max(100) });
const found = z.object({
  items: z.array(z.object({ kind: z.enum(['case', 'project']), id: z.string(), number: z.string(), title: z.string(), subtitle: textShape, match: z.enum(['number', 'name', 'address']) }).meta({ id: 'Found' })),
}).meta({ id: 'FoundList' });

const most = 20;

/** One search over cases and projects: number, name, address; Chinese parts and pinyin initials. */
export function searchRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/search', { schema: { summary: 'Find by number, name, address or pinyin initials · 搜索', tags: ['to-do'], querystring: query, response: { 200: found, ...orProblem } } }, async (request) => {
    const asker = await askerOf(desk, request);
    const { q } = query.parse(request.query);
    const hits = (await newestCases(desk, asker, q, most)) ?? (await findStreams(desk, asker, q, most));
    return { items: [...hits.filter(({ kind }) => kind === 'case'), ...hits.filter(({ kind }) => kind === 'project')].slice(0, most).map((hit) => item(hit, q)) };
  });
}

function item(hit: Hit, q: string) {
  const { kind } = hit;
  const match = matches(hit.number, q) ? 'number' : hit.name !== null && matches(hit.name, q) ? 'name' : 'address';
  const subtitle = kind === 'case' ? { zh: hit.address ?? '', en: hit.address ?? '' } : { zh: '配套项目', en: 'Grid project' };
  return { kind, id: hit.id, number: hit.number, title: hit.name ?? hit.number, subtitle, match };
}
