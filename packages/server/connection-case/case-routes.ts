import type { FastifyInstance } from 'fastify';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { idParam } from '../http/shared-shapes.ts';
import { caseForecast } from '../forecast/case-forecast.ts';
import { forecastShape, movesShape } from '../forecast/forecast-shape.ts';
import { whyMoved } from '../forecast/why-moved.ts';
import { streamRoutes } from '../stream-page/stream-routes.ts';
import { casePage as pageShape } from './case-page-shape.ts';
import { casePage } from './case-page.ts';
import { caseList, caseQuery } from './case-row-shape.ts';
import { listCases } from './list-cases.ts';
import { recountCases, regimesToCount } from './recount-cases.ts';
import { recountList, recountQuery, regimeList } from './recount-shape.ts';
import { whyShape } from '../stream-page/why-shape.ts';
import { whyTotalDue } from './why-total.ts';

/** Connection cases: list and page, and what every stream has. */
export function caseRoutes(app: FastifyInstance, desk: Desk): void {
  const tags = ['cases'];
  app.get('/cases', { schema: { summary: 'Cases that I see · 申请列表', tags, querystring: caseQuery, response: { 200: caseList, ...orProblem } } }, async (request) =>
    listCases(desk, await askerOf(desk, request), caseQuery.parse(request.query)));
  app.get('/regimes', { schema: { summary: 'Regimes that cases can be counted under · 时限规则', tags, response: { 200: regimeList, ...orProblem } } }, async (request) => {
    await askerOf(desk, request);
    return regimesToCount(desk);
  });
  app.get('/cases/recount', { schema: { summary: 'Cases counted under another regime beside their own · 换规则重算', tags, querystring: recountQuery, response: { 200: recountList, ...orProblem } } }, async (request) =>
    recountCases(desk, await askerOf(desk, request), recountQuery.parse(request.query)));
  app.get('/cases/:id', { schema: { summary: 'The whole page of a case · 申请详情', tags, params: idParam, response: { 200: pageShape, ...orProblem } } }, async (request) =>
    casePage(desk, await askerOf(desk, request), idParam.parse(request.params).id));
  app.get('/cases/:id/total/why', { schema: { summary: 'Why the utility’s total time ends on its day · 合计时限的计算过程', tags, params: idParam, response: { 200: whyShape, ...orProblem } } }, async (request) =>
    whyTotalDue(desk, await askerOf(desk, request), idParam.parse(request.params).id));
  app.get('/cases/:id/forecast', { schema: { summary: 'When the case will be energised · 接电预测', tags, params: idParam, response: { 200: forecastShape, ...orProblem } } }, async (request) =>
    caseForecast(desk, await askerOf(desk, request), idParam.parse(request.params).id));
  app.get('/cases/:id/forecast/moves', { schema: { summary: 'Why its forecast moved, the latest 30 records · 预测变动原因', tags, params: idParam, response: { 200: movesShape, ...orProblem } } }, async (request) =>
    whyMoved(desk, await askerOf(desk, request), idParam.parse(request.params).id));
  streamRoutes(app, desk, 'case', '/cases');
}
