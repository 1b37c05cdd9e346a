import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { inputErrors } from './input-errors.ts';
import { Problem, sendProblem } from './problem.ts';
import { badInput, problem, type ProblemCode } from './problems.ts';
import { DoorRefused } from './door-check.ts';

const byFastifyCode: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-content-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'broken-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'broken-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'broken-json',
  FST_ERR_BAD_URL: 'bad-input',
};

// The database is away, starting, ending, or has no connection left: worth another try by the caller.
const passing = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300', '08006', '08001', '40001', '40P01', '55P03', '57014']);

/** Every answer that is not a success is a problem in both languages; a fault is logged and says nothing about its cause. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => sendProblem(reply, asProblem(error, request), request.id));
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => sendProblem(reply, problem('no-such-address'), request.id));
}

export function asProblem(error: FastifyError | Error, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DoorRefused) return badInput(inputErrors(error.issues, error.sent, error.form));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = byFastifyCode[code];
  if (known !== undefined) return problem(known);
  if (error instanceof SyntaxError && 'statusCode' in error) return problem('broken-json');
  if ('statusCode' in error && error.statusCode === 400) return problem('bad-input');
  if (passing.has(code) || /timeout exceeded when trying to connect/.test(error.message)) {
    request.log.warn({ code }, 'not ready');
    return problem('not-ready', { retryAfter: 2 });
  }
  // Not `err`: a database error carries the row's values in `detail`.
  request.log.error({ code, fault: error.name, stack: withoutMessage(error) }, 'fault');
  return problem('fault');
}

/** Where it happened; the message may hold what people typed. */
const withoutMessage = (error: Error): string | undefined => error.stack?.split('\n').filter((line) => line.startsWith('    at ')).join('\n');
