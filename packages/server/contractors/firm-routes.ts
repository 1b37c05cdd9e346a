import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { licenceKinds } from '@jiedian/domain/glossary/lists/licence-kind.ts';
import { firmActs, type FirmAct } from '@jiedian/domain/contractors/firm-acts.ts';
import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { answerPlain } from '../http/answer-plain.ts';
import { askerOf, type Desk } from '../http/desk.ts';
import { withForm } from '../http/door-check.ts';
import { pascal } from '../http/pascal.ts';
import { orProblem } from '../http/problem.ts';
import { problem } from '../http/problems.ts';
import { schemaOfForm } from '../http/schema-of-form.ts';
import type { Asker } from '../session/asker.ts';
import { describeFirm } from './describe-firm.ts';
import { envelope, firmAccepted, firmList, firmParams, firmQuery, oneFirm, openList } from './firm-shapes.ts';
import { firmRow, firmsFor, headOf, kindsOf } from './read-firms.ts';
import { runFirmAct, type FirmCommand } from './run-firm-act.ts';

const tags = ['contractors'];

/** 承揽单位: the register that staff keep, and the open, neutrally ordered list that everybody reads. No firm is suggested to anybody (三不指定). */
export function firmRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/firms', { schema: { summary: 'Firms in neutral order · 承揽单位', tags, querystring: firmQuery, response: { 200: firmList, ...orProblem } } }, async (request) => {
    const asker = await staffOf(desk, request);
    const { rows, next, count } = await firmsFor(desk, firmQuery.parse(request.query));
    const keepers: readonly Duty[] = firmActs['register-firm'].by;
    return { items: rows.map((row) => headOf(desk, row)), next, count, mayKeep: asker.duties.some(({ duty }) => keepers.includes(duty)) };
  });

  app.get('/firms/:id', { schema: { summary: 'One firm’s record · 单位登记', tags, params: firmParams, response: { 200: oneFirm, ...orProblem } } }, async (request) => {
    const asker = await staffOf(desk, request);
    const row = await firmRow(desk, firmParams.parse(request.params).id as never);
    if (row === undefined) throw problem('not-found');
    return describeFirm(desk, asker, row);
  });

  app.get('/publication/firms', { schema: { summary: 'Firms and their licences, for everybody, in neutral order · 承揽单位公示', tags, querystring: firmQuery.omit({ lapsing: true, sort: true }), response: { 200: openList, ...orProblem } } }, async (request) => {
    const { rows, next, count } = await firmsFor(desk, firmQuery.parse(request.query));
    const today = desk.today();
    return {
      next, count,
      items: rows.map(({ record }) => ({
        name: record.name, creditCode: record.creditCode, kinds: kindsOf(record),
        licences: record.licences.filter(({ validFrom, validTo, revoked }) => revoked === undefined && validFrom <= today && validTo >= today).map(({ licenceKind, licenceNo, grade, maxKv, validTo }) => ({ kindName: wordsOf(licenceKinds, licenceKind), licenceNo, grade, maxKv: maxKv ?? null, validTo })),
      })),
    };
  });

  for (const [act, { name, form, by }] of Object.entries(firmActs) as [FirmAct, (typeof firmActs)[FirmAct]][]) {
    const body = withForm(z.strictObject({ ...envelope, data: schemaOfForm(form) }).meta({ id: `Command${pascal(act)}` }), form);
    const description = `By: ${by.map((duty) => `${duties[duty].en} (${duties[duty].zh})`).join(', ')}`;
    app.post(`/commands/${act}`, { schema: { operationId: act, summary: `${name.en} · ${name.zh}`, description, tags, body, response: { 200: firmAccepted, ...orProblem } } }, async (request) => {
      const asker = await staffOf(desk, request);
      const sent = request.body as unknown as FirmCommand;
      return answerPlain(await runFirmAct(desk.shell, act, asker, { ...sent, stream: { id: sent.stream.id } }), sent.commandId, 'data');
    });
  }
}

/** Customers are told that there is nothing: theirs is the open list. */
async function staffOf(desk: Desk, request: FastifyRequest): Promise<Asker> {
  const asker = await askerOf(desk, request);
  if (asker.kind === 'customer') throw problem('not-found');
  return asker;
}
