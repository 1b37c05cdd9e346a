import { duties } from '@jiedian/domain/glossary/duty.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { stepsOf } from '../command/known-acts.ts';
import type { Desk } from '../http/desk.ts';
import { orProblem, textShape } from '../http/problem.ts';
import { regimeOn } from '../ledger/rule-book.ts';
import { allInForce } from '../command/all-in-force.ts';

const row = { source: z.string(), toBeConfirmed: z.boolean() };
const publication = z.object({
  regime: z.object({ id: z.string(), version: z.string(), title: textShape, issuer: textShape, effectiveFrom: z.string() }),
  limits: z.array(z.object({ id: z.string(), process: z.string(), kind: z.string(), step: z.string(), stepName: textShape, name: textShape, days: z.int(), unit: z.string(), supplyKinds: z.array(z.string()), ground: textShape, ...row })),
  fees: z.array(z.object({ fee: z.string(), name: textShape, lawful: z.boolean(), ground: textShape, rateYuan: z.string().nullable(), ...row })),
  papers: z.array(z.object({ paper: z.string(), name: textShape, main: z.boolean(), askedAt: z.string(), dueBy: z.string(), businessTypes: z.array(z.string()), conditional: z.boolean(), when: z.record(z.string(), z.unknown()).nullable().meta({ description: 'Asked for only when this holds for the application’s fields.' }), ...row })),
  duties: z.array(z.object({ duty: z.string(), name: textShape })),
}).meta({ id: 'Publication', description: 'Limits, fees and papers in force today, for everybody to read (供电企业信息公开实施办法).' });

/** 时限、收费、资料公示: what the utility must publish, from the rule sets in force today; no session needed. */
export function publicationRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/publication', { schema: { summary: 'Limits, fees and papers in force · 时限与收费公示', tags: ['registers'], response: { 200: publication, ...orProblem } } }, (_request, reply) => {
    void reply.header('cache-control', 'public, max-age=300');
    const rules = desk.rules();
    const today = desk.today();
    const { id, version, title, issuer, effectiveFrom, limits } = regimeOn(rules, today);
    const fees = allInForce(rules.regulation.fees, today).flatMap(({ rows }) => rows);
    const papers = allInForce(rules.regulation.papers, today).flatMap(({ rows }) => rows);
    return {
      regime: { id, version, title, issuer, effectiveFrom },
      limits: limits.filter(({ account, process }) => account === 'utility' && process !== 'grid-project').map((limit) => ({
        id: limit.id, process: limit.process, kind: limit.kind, step: limit.step, stepName: stepsOf.case[limit.step]?.name ?? limit.name, name: limit.name, days: limit.days, unit: limit.unit,
        supplyKinds: limit.applies.supplyKinds ?? [], ground: limit.ground, source: limit.source, toBeConfirmed: limit.toBeConfirmed,
      })),
      fees: fees.map(({ fee, name, lawful, ground, rateYuan, source, toBeConfirmed }) => ({ fee, name, lawful, ground, rateYuan: rateYuan ?? null, source, toBeConfirmed })),
      papers: papers.map(({ paper, name, main, askedAt, dueBy, businessTypes, when, source, toBeConfirmed }) => ({ paper, name, main, askedAt, dueBy, businessTypes, conditional: when !== undefined, when: when === undefined ? null : { ...when }, source, toBeConfirmed })),
      duties: Object.entries(duties).map(([duty, name]) => ({ duty, name })),
    };
  });
}
