import { randomUUID } from 'node:crypto';
import { LogController, type FastifyHttpOptions } from 'fastify';
import type { Server } from 'node:http';

/**
 * Structured logs without personal data: method, route pattern (not the address with its ids and search words), status, time.
 * The request id of a proxy is kept when it is sound, so that logs of both can be joined.
 */
export function logging(level: string): Pick<FastifyHttpOptions<Server>, 'logger' | 'genReqId' | 'requestIdHeader' | 'logController'> {
  return {
    logger: level === 'silent' ? false : { level, base: { app: 'jiedian' } },
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
    },
    requestIdHeader: false,
    // One line a request is written by measureRequests.
    logController: new LogController({ disableRequestLogging: true }),
  };
}
