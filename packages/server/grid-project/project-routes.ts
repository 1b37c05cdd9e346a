import type { FastifyInstance } from 'fastify';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { idParam } from '../http/shared-shapes.ts';
import { streamRoutes } from '../stream-page/stream-routes.ts';
import { listProjects } from './list-projects.ts';
import { projectPage } from './project-page.ts';
import { projectList, projectPage as pageShape, projectQuery } from './project-shapes.ts';

/** Grid projects: list and page, and what every stream has. */
export function projectRoutes(app: FastifyInstance, desk: Desk): void {
  const tags = ['projects'];
  app.get('/projects', { schema: { summary: 'Grid projects that I see · 配套项目列表', tags, querystring: projectQuery, response: { 200: projectList, ...orProblem } } }, async (request) =>
    listProjects(desk, await askerOf(desk, request), projectQuery.parse(request.query)));
  app.get('/projects/:id', { schema: { summary: 'The whole page of a project · 配套项目详情', tags, params: idParam, response: { 200: pageShape, ...orProblem } } }, async (request) =>
    projectPage(desk, await askerOf(desk, request), idParam.parse(request.params).id));
  streamRoutes(app, desk, 'project', '/projects');
}
