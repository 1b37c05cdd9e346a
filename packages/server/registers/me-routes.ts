import { duties } from '@jiedian/domain/glossary/duty.ts';
import type { FastifyInstance } from 'fastify';
import type { Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { meShape } from './register-shapes.ts';

/** Who I am, on which duties, for which customers; and the house's day. */
export function meRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/me', { schema: { summary: 'Who I am, and what day it is here · 我是谁', tags: ['session'], response: { 200: meShape, ...orProblem } } }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const asker = await desk.whoAsks(request.headers.cookie);
    const here = { demo: desk.demo, today: desk.today(), now: desk.now() };
    if (!asker) return { signedIn: false, duties: [], customers: [], ...here };
    return {
      signedIn: true, person: { id: asker.personId, name: asker.name }, kind: asker.kind,
      duties: asker.duties.map(({ duty, unit }) => ({ duty, name: duties[duty], unit })),
      customers: asker.customers.map(({ id, name }) => ({ id, name })),
      ...here,
    };
  });
}
