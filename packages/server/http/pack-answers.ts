import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const pack = promisify(gzip);
/** Below this one packet carries it anyway, in characters. */
const smallest = 1_400;

/**
 * Answers of the API to the house's own pages go out packed. To nobody else's: whoever could make a signed-in browser ask with words of his own, and see how
 * long the packed answer is, could guess what stands in it.
 */
export function packAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, answer: unknown) => {
    if (typeof answer !== 'string' || answer.length < smallest || reply.hasHeader('content-encoding')) return answer;
    if (request.headers['sec-fetch-site'] !== 'same-origin' || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return answer;
    reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding, sec-fetch-site').removeHeader('content-length');
    return pack(answer);
  });
}
