import type { FastifyReply } from 'fastify';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { z } from 'zod';

/** One thing that is wrong with what was sent, and how to put it right. `path` from the body's root: `data.transformers.2.capacityKva`. */
export type InputError = { readonly path: string; readonly code: string; readonly text: Text };

/** Why there is no other answer (contracts 3). Thrown anywhere behind the door; the error handler writes it. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly text: Text;
  readonly more: ProblemMore;

  constructor(status: number, code: string, text: Text, more: ProblemMore = {}) {
    super(text.en);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.text = text;
    this.more = more;
  }
}

export type ProblemMore = {
  readonly errors?: readonly InputError[];
  readonly params?: { readonly [name: string]: Json };
  readonly changes?: readonly Json[];
  readonly commandId?: string;
  /** Seconds, for 429 and 503. */
  readonly retryAfter?: number;
};

const titles: Readonly<Record<number, string>> = {
  400: 'Bad input', 401: 'Not signed in', 403: 'Not yours to do', 404: 'Not found', 405: 'Method not allowed', 409: 'Refused', 410: 'Gone', 413: 'Too large',
  415: 'Wrong content type', 422: 'Cannot be taken', 429: 'Too many', 500: 'Fault', 503: 'Not ready',
};

/** Writes a problem as `application/problem+json`. */
export function sendProblem(reply: FastifyReply, { status, code, text, more }: Problem, requestId: string): FastifyReply {
  const { retryAfter, ...rest } = more;
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  const body = { type: `/api/docs/problems#${code}`, title: titles[status] ?? 'Problem', status, detail: text.en, code, text, ...rest, requestId };
  return reply.status(status).header('content-type', 'application/problem+json; charset=utf-8').serializer(JSON.stringify).send(body);
}

export const textShape = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Text', description: 'The same words in Chinese and English.' });

/** Shape of every answer that is not a success. */
export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string().meta({ description: 'Stable; programs go by it.' }),
  text: textShape,
  params: z.record(z.string(), z.unknown()).optional(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), text: textShape })).optional(),
  changes: z.array(z.object({ seq: z.int(), type: z.string(), doneAt: z.string(), by: textShape, text: textShape })).optional().meta({ description: 'With `stale`: what happened since.' }),
  requestId: z.string(),
  commandId: z.string().optional(),
}).meta({ id: 'Problem', description: 'What went wrong and what to do, in both languages (RFC 9457).' });

/** For the description of a route: whatever is not the answer is a problem. */
export const orProblem = { default: { description: 'What went wrong · 出错信息', content: { 'application/problem+json': { schema: problemShape } } } } as const;
