import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { answerErrors } from './error-handler.ts';
import { checkByZod } from './door-check.ts';
import { describeApi } from './describe-api.ts';
import { healthRoutes } from './health-routes.ts';
import { logging } from './request-log.ts';
import { measureRequests } from './measure-requests.ts';
import { refuseForeignOrigin } from './origin-check.ts';
import { packAnswers } from './pack-answers.ts';
import { refuseUnsound } from './sound-json.ts';

export type AppNeeds = {
  readonly logLevel: string;
  /** Set when pages are reached under a name of their own; else the host that was asked counts. */
  readonly publicUrl: string | undefined;
  readonly databaseAnswers: () => Promise<boolean>;
  /** Tests hold every answer to its schema. */
  readonly checkAnswers: boolean;
  /** The routes of the house. */
  readonly routes: (app: FastifyInstance) => Promise<void> | void;
};

/** One megabyte of form; files come by another way. */
const bodyLimit = 1_048_576;

/** The web server with its door: ids, logs, figures, safe headers, origin, sound JSON, schemas, one form of errors. */
export async function makeApp({ logLevel, publicUrl, databaseAnswers, checkAnswers, routes }: AppNeeds): Promise<FastifyInstance> {
  const app = Fastify({ ...logging(logLevel), bodyLimit, trustProxy: 'loopback', routerOptions: { maxParamLength: 300 } });
  const registry = measureRequests(app);
  answerErrors(app);
  checkByZod(app, checkAnswers);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'], fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"], objectSrc: ["'none'"], frameSrc: ["'self'", 'blob:'], frameAncestors: ["'self'"], baseUri: ["'none'"], formAction: ["'self'"],
        upgradeInsecureRequests: publicUrl?.startsWith('https:') === true ? [] : null,
      },
    },
    strictTransportSecurity: publicUrl?.startsWith('https:') === true,
    crossOriginEmbedderPolicy: false,
  });
  app.addHook('onRequest', (request, _reply, done) => {
    refuseForeignOrigin(request, publicUrl);
    done();
  });
  app.addHook('preValidation', (request, _reply, done) => {
    refuseUnsound(request.body);
    refuseUnsound(request.query);
    refuseUnsound(request.params);
    done();
  });
  packAnswers(app);
  await describeApi(app);
  healthRoutes(app, registry, databaseAnswers);
  await routes(app);
  return app;
}
