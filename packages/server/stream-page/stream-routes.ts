import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { CommandKind } from '../command/known-acts.ts';
import { dossier } from '../documents/dossier.ts';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { idParam } from '../http/shared-shapes.ts';
import { exchanges } from './exchanges.ts';
import { exchangesShape, pageCountsShape, siteRecordsShape } from './exchange-shapes.ts';
import { ledgerPage } from './ledger-page.ts';
import { pageCounts } from './page-counts.ts';
import { prepareAct } from './prepare-act.ts';
import { processPicture } from './process-picture.ts';
import { processSource } from '../processes/process-source.ts';
import { siteRecords } from './site-records.ts';
import { stepRecords } from './step-records.ts';
import { whyVisitDue } from './why-due.ts';
import { whyShape } from './why-shape.ts';
import { dossierShape, ledgerPage as ledgerShape, preparationShape, processShape, processSourceShape, stepRecords as recordsShape } from './stream-shapes.ts';

const ledgerQuery = z.strictObject({ cursor: z.string().max(2000).optional(), limit: z.coerce.number().int().min(1).max(100).default(20) });
const stepParams = idParam.extend({ step: z.string().regex(/^[a-z0-9-]{1,60}$/) });
const visitParams = stepParams.extend({ visit: z.coerce.number().int().min(1).max(10_000) });
const actParams = idParam.extend({ command: z.string().regex(/^[a-z0-9-]{1,60}$/) });

/** What can be read of a case and of a project alike. `root`: `/cases` or `/projects`. */
export function streamRoutes(app: FastifyInstance, desk: Desk, kind: CommandKind, root: '/cases' | '/projects'): void {
  const tags = [kind === 'case' ? 'cases' : 'projects'];
  const answers = <S>(shape: S) => ({ 200: shape, ...orProblem });

  app.get(`${root}/:id/ledger`, { schema: { summary: 'The ledger in sentences, the newest first · 办理记录', tags, params: idParam, querystring: ledgerQuery, response: answers(ledgerShape) } }, async (request) =>
    ledgerPage(desk, await askerOf(desk, request), kind, idParam.parse(request.params).id, ledgerQuery.parse(request.query)));

  app.get(`${root}/:id/steps/:step`, { schema: { summary: 'What was recorded on a step · 环节记录', tags, params: stepParams, response: answers(recordsShape) } }, async (request) => {
    const { id, step } = stepParams.parse(request.params);
    return stepRecords(desk, await askerOf(desk, request), kind, id, step);
  });

  app.get(`${root}/:id/acts/:command`, { schema: { summary: 'All that a form needs to open · 打开表单', tags, params: actParams, response: answers(preparationShape) } }, async (request) => {
    const { id, command } = actParams.parse(request.params);
    return prepareAct(desk, await askerOf(desk, request), kind, id, command);
  });

  app.get(`${root}/:id/dossier`, { schema: { summary: 'Papers held and missing, by step · 档案', tags, params: idParam, response: answers(dossierShape) } }, async (request) =>
    dossier(desk, await askerOf(desk, request), kind, idParam.parse(request.params).id));

  app.get(`${root}/:id/process`, { schema: { summary: 'The process it pinned, and where it stands · 流程图', tags, params: idParam, response: answers(processShape) } }, async (request) =>
    processPicture(desk, await askerOf(desk, request), kind, idParam.parse(request.params).id));

  app.get(`${root}/:id/process-source`, { schema: { summary: 'The BPMN file of the process, for administrators · 流程图源文件', tags, params: idParam, response: answers(processSourceShape) } }, async (request) =>
    processSource(desk, await askerOf(desk, request), kind, idParam.parse(request.params).id));

  app.get(`${root}/:id/site-records`, { schema: { summary: 'What was recorded on site, the newest first · 现场记录', tags, params: idParam, response: answers(siteRecordsShape) } }, async (request) =>
    siteRecords(desk, await askerOf(desk, request), kind, idParam.parse(request.params).id));

  app.get(`${root}/:id/exchanges`, { schema: { summary: 'Urgings, coordination orders, complaints, and what the customer was told · 协调与消息', tags, params: idParam, response: answers(exchangesShape) } }, async (request) =>
    exchanges(desk, await askerOf(desk, request), kind, idParam.parse(request.params).id));

  app.get(`${root}/:id/steps/:step/visits/:visit/why`, { schema: { summary: 'Why the due date of a step is this one, day by day · 到期日的计算过程', tags, params: visitParams, response: answers(whyShape) } }, async (request) => {
    const { id, step, visit } = visitParams.parse(request.params);
    return whyVisitDue(desk, await askerOf(desk, request), kind, id, { step, visit });
  });

  app.get(`${root}/:id/counts`, { schema: { summary: 'How much stands behind each tab of the page · 各页数量', tags, params: idParam, response: answers(pageCountsShape) } }, async (request) =>
    pageCounts(desk, await askerOf(desk, request), kind, idParam.parse(request.params).id));
}
