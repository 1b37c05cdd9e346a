import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem, textShape } from '../http/problem.ts';
import { idParam } from '../http/shared-shapes.ts';
import { toldLine } from '../stream-page/stream-shapes.ts';
import { printedPaper } from './printed-paper.ts';

const params = idParam.extend({ kind: z.enum(['case', 'project']), paper: z.string().regex(/^[a-z0-9-]{1,60}$/) });
const query = z.strictObject({ visit: z.coerce.number().int().min(1).max(999).optional() });

const sheet = z.object({
  paper: z.string(), title: textShape, number: z.string(), visit: z.int(), unit: textShape, customerName: z.string().nullable(), supplyAddress: z.string().nullable(),
  hash: z.string().meta({ description: 'Of the last ledger event behind the sheet.' }),
  parts: z.array(z.object({
    seq: z.int(), command: z.string(), title: textShape, formCode: z.string(), at: z.string(), who: textShape, duty: textShape.nullable(), data: z.record(z.string(), z.unknown()),
    details: z.array(toldLine),
    signatures: z.array(z.object({ whose: textShape, name: z.string(), strokes: z.string().nullable(), at: z.string() })),
  }).meta({ id: 'PaperPart' })),
}).meta({ id: 'PrintedPaper' });

/** Papers for printing. */
export function paperRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/papers/:kind/:id/:paper', { schema: { summary: 'A paper for printing, of the newest visit or the one named · 打印单据', tags: ['files'], params, querystring: query, response: { 200: sheet, ...orProblem } } }, async (request) => {
    const { kind, id, paper } = params.parse(request.params);
    return printedPaper(desk, await askerOf(desk, request), kind, id, paper, query.parse(request.query).visit ?? null);
  });
}
