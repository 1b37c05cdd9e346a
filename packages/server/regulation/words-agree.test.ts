import { join } from 'node:path';
import { expect, it } from 'vitest';
import { businessTypes } from '@jiedian/domain/glossary/lists/business-type.ts';
import { completionPapers } from '@jiedian/domain/glossary/lists/completion-paper.ts';
import { customerGrades } from '@jiedian/domain/glossary/lists/customer-grade.ts';
import { designPapers } from '@jiedian/domain/glossary/lists/design-paper.ts';
import { feeItems } from '@jiedian/domain/glossary/lists/fee-item.ts';
import { loadNatures } from '@jiedian/domain/glossary/lists/load-nature.ts';
import { paperKinds } from '@jiedian/domain/glossary/lists/paper-kind.ts';
import { permitModes } from '@jiedian/domain/glossary/lists/permit-mode.ts';
import { siteProofs } from '@jiedian/domain/glossary/lists/site-proof.ts';
import { suspensionReasons } from '@jiedian/domain/glossary/lists/suspension-reason.ts';
import type { List } from '@jiedian/domain/glossary/list.ts';
import { compiledProcesses } from '../processes/compiled-processes.ts';
import { loadRegulation } from './load-regulation.ts';
import { owedSteps } from './owed-steps.ts';

const regulation = loadRegulation(join(import.meta.dirname, '../../../regulation'), owedSteps(compiledProcesses()));
const codes = (...lists: readonly List[]): readonly string[] => lists.flatMap(({ values }) => Object.keys(values));
const unknown = (used: readonly string[], known: readonly string[]): readonly string[] => used.filter((code) => !known.includes(code));
const papers = regulation.papers.flatMap(({ rows }) => rows);

it('papers are spelled as in the glossary', () => {
  expect(unknown(papers.map(({ paper }) => paper), codes(paperKinds, designPapers, completionPapers))).toEqual([]);
  expect(unknown(codes(designPapers, completionPapers), papers.map(({ paper }) => paper))).toEqual([]);
});

it('papers name business types and values that the glossary knows', () => {
  expect(unknown(papers.flatMap((row) => row.businessTypes), ['any', ...codes(businessTypes)])).toEqual([]);
  const values = (name: string) => papers.flatMap(({ when }) => conditionsOf(when)).filter((c) => c.name === name).flatMap(({ is }) => is);
  expect(unknown(values('loadNature'), codes(loadNatures))).toEqual([]);
  expect(unknown(values('grade'), codes(customerGrades))).toEqual([]);
  expect(unknown(values('siteProof'), codes(siteProofs))).toEqual([]);
  expect(values('loadNature').length + values('grade').length + values('siteProof').length).toBeGreaterThan(10);
});

it('every kind of business asks for some paper of its own', () => {
  const asked = new Set(papers.flatMap((row) => row.businessTypes));
  expect(unknown(codes(businessTypes), [...asked])).toEqual([]);
});

it('every reason for a suspension has its account, and no other', () => {
  const reasons = regulation.suspensionReasons.flatMap(({ rows }) => rows.map(({ reason }) => reason));
  expect(reasons.toSorted()).toEqual([...codes(suspensionReasons)].toSorted());
});

it('fees, permit modes and grades are the glossary’s', () => {
  const lawful = regulation.fees.flatMap(({ rows }) => rows.filter((row) => row.lawful).map(({ fee }) => fee));
  expect(lawful.toSorted()).toEqual([...codes(feeItems)].toSorted());
  expect(unknown(regulation.permits.flatMap(({ rows }) => rows.map(({ mode }) => mode)), codes(permitModes))).toEqual([]);
  expect(unknown(regulation.approvals.flatMap(({ rows }) => rows.flatMap(({ when }) => when.flatMap(({ grades }) => grades ?? []))), codes(customerGrades))).toEqual([]);
});

type Found = { readonly name: string; readonly is: readonly string[] };

function conditionsOf(condition: unknown): readonly Found[] {
  if (typeof condition !== 'object' || condition === null) return [];
  const { field, fact, is, all, any, not } = condition as { field?: string; fact?: string; is?: string[]; all?: unknown[]; any?: unknown[]; not?: unknown };
  const name = field ?? fact;
  return [...(name !== undefined && is !== undefined ? [{ name, is }] : []), ...[...(all ?? []), ...(any ?? []), not].flatMap(conditionsOf)];
}
