import type { VersionAct } from '@jiedian/domain/configuration/decide-version.ts';
import { configurationKinds, type ConfigurationKind } from '@jiedian/domain/configuration/kinds.ts';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerPlain } from '../http/answer-plain.ts';
import { askerOf, type Desk } from '../http/desk.ts';
import { orProblem } from '../http/problem.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import { checkBody, documentParams, findings, keptDocument, keptDocuments, kindQuery, oneVersion, versionAccepted, versionBodies, versionParams } from './configuration-shapes.ts';
import type { Given, KeptKind } from './kept-kind.ts';
import { keptKind } from './known-kinds.ts';
import { documentsOf, keptOf, versionsOf } from './list-versions.ts';
import { runVersionAct } from './run-version-act.ts';
import type { VersionCommand } from './version-command.ts';

const tags = ['configuration'];
const acts = {
  propose: 'Propose a version of a kept document · 提出新版本',
  approve: 'Approve the version that waits; another person than the proposer · 批准版本',
  return: 'Send the version that waits back · 退回版本',
  withdraw: 'Withdraw one’s own proposal · 撤回版本',
} as const;

/** Kept documents of the house (regimes, …): all staff read them, their keepers change them by proposal and approval. */
export function configurationRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/configuration', { schema: { summary: 'Documents of a kind with their versions · 配置列表', tags, querystring: kindQuery, response: { 200: keptDocuments, ...orProblem } } }, async (request) => {
    const { asker, kind, kept } = await asked(desk, request, kindQuery.parse(request.query).kind);
    const { name, proposes, approves } = configurationKinds[kind];
    const holds = (duties: readonly Duty[]): boolean => asker.duties.some(({ duty }) => duties.includes(duty));
    return { kind: { name, mayPropose: holds(proposes), mayApprove: holds(approves) }, items: await documentsOf(desk, kept, kind) };
  });

  app.get('/configuration/:kind/:key', { schema: { summary: 'One document with its history · 配置及其历史', tags, params: documentParams, response: { 200: keptDocument, ...orProblem } } }, async (request) => {
    const { kind, kept, key } = await ofDocument(desk, request);
    const { seenVersion, listed } = await versionsOf(desk, kept, kind, key);
    if (listed.length === 0) throw problem('not-found');
    return keptOf(kind, key, seenVersion, listed);
  });

  app.get('/configuration/:kind/:key/versions/:ref', { schema: { summary: 'One version, whole, with what is wrong with it · 版本内容', tags, params: versionParams, response: { 200: oneVersion, ...orProblem } } }, async (request) => {
    const { kind, kept, key } = await ofDocument(desk, request);
    const found = (await versionsOf(desk, kept, kind, key)).listed.find(({ head }) => head.ref === versionParams.parse(request.params).ref);
    if (found === undefined) throw problem('not-found');
    const { version, effectiveFrom, effectiveTo } = found.head;
    const given = { key, version, effectiveFrom, document: found.document, ...(effectiveTo === null ? {} : { effectiveTo }) } as Given;
    return { ...found.head, document: found.document, findings: kept.check(given, desk.rules()), words: kept.words?.(desk.rules()) ?? {} };
  });

  app.post('/configuration/check', { schema: { summary: 'What is wrong with a document as it stands · 核对', tags, body: checkBody, response: { 200: findings, ...orProblem } } }, async (request) => {
    const { kind, ...given } = checkBody.parse(request.body);
    const { kept } = await asked(desk, request, kind);
    return { findings: kept.check(given as Given, desk.rules()) };
  });

  for (const [act, summary] of Object.entries(acts) as [keyof typeof acts, string][]) {
    const schema = { operationId: `${act}-version`, summary, tags, body: versionBodies[act], response: { 200: versionAccepted, ...orProblem } };
    app.post(`/commands/${act}-version`, { schema }, async (request) => {
      const { data, ...body } = versionBodies[act].parse(request.body);
      const { asker, kind, kept } = await asked(desk, request, body.document.kind);
      const sent = { ...body, document: { kind, key: body.document.key }, act: { act, ...data } as unknown as VersionAct } as VersionCommand;
      return answerPlain(await runVersionAct(desk.shell, kept, asker, sent), body.commandId, 'data.document');
    });
  }
}

/** Customers are told that there is nothing. */
async function asked(desk: Desk, request: FastifyRequest, kind: string): Promise<{ readonly asker: Asker; readonly kind: ConfigurationKind; readonly kept: KeptKind }> {
  const asker = await askerOf(desk, request);
  const kept = keptKind(kind);
  if (kept === undefined || asker.kind === 'customer') throw problem('not-found');
  return { asker, kind: kind as ConfigurationKind, kept };
}

async function ofDocument(desk: Desk, request: FastifyRequest) {
  const { kind, key } = request.params as { readonly kind: string; readonly key: string };
  return { ...(await asked(desk, request, kind)), key };
}
