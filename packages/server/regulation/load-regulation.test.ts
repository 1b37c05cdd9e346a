import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { type ApprovalFacts, approvalFor } from '@jiedian/domain/limits/approval-for.ts';
import type { Decimal } from '@jiedian/domain/kernel/decimal.ts';
import { exemptionFor, limitFor, totalFor } from '@jiedian/domain/limits/limit-for.ts';
import type { CaseKind } from '@jiedian/domain/limits/regime.ts';
import { loadRegulation } from './load-regulation.ts';
import { owedSteps } from './owed-steps.ts';

const project = join(import.meta.dirname, '../../..');
const shipped = join(project, 'regulation');
const processes = ['hv-connection', 'lv-connection', 'grid-project'].map(
  (id) => JSON.parse(readFileSync(join(project, `processes/compiled/${id}.json`), 'utf8')) as CompiledProcess,
);
const owed = owedSteps(processes);
const dual: CaseKind = { process: 'hv-connection', supplyKind: 'hv-dual', businessType: 'new', ordinary: false };

type Row = Record<string, unknown>;
type File = Record<string, unknown> & { rows: Row[] };
const folders: string[] = [];

/** A copy of the shipped folder in which one file is changed by `change`; returns what loading it says. */
function broken(path: string, change: (file: File) => unknown): string {
  const root = mkdtempSync(join(tmpdir(), 'regulation-'));
  folders.push(root);
  cpSync(shipped, root, { recursive: true });
  const file = JSON.parse(readFileSync(join(root, path), 'utf8')) as File;
  const text = change(file);
  writeFileSync(join(root, path), typeof text === 'string' ? text : JSON.stringify(file));
  try {
    loadRegulation(root, owed);
    return 'nothing wrong';
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

const rowOf = (file: File, id: string): Row => file.rows.find((row) => row['id'] === id) ?? {};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the shipped regulation', () => {
  const regulation = loadRegulation(shipped, owed);
  const regime = (id: string) => regulation.regimes.find((found) => found.id === id) ?? { id, version: '', title: { zh: '', en: '' }, issuer: { zh: '', en: '' }, effectiveFrom: '' as never, limits: [], exemptions: [] };

  it('limits every step that the utility owes', () => {
    expect(Object.values(owed.owed).flat().length).toBeGreaterThan(40);
    expect(limitFor(regime('default'), 'completion-inspection', dual)?.days).toBe(3);
    expect([limitFor(regime('default'), 'site-survey', dual)?.days, limitFor(regime('default'), 'site-survey', { ...dual, supplyKind: 'hv-single' })?.days]).toEqual([4, 2]);
  });

  it('has the published totals: 6, 22 and 32 working days', () => {
    const total = (process: string, supplyKind: CaseKind['supplyKind']) => totalFor(regime('default'), { ...dual, process, supplyKind })?.days;
    expect([total('lv-connection', 'lv'), total('hv-connection', 'hv-single'), total('hv-connection', 'hv-dual')]).toEqual([6, 22, 32]);
  });

  it('exempts ordinary cases in the default regime only; the company’s own exempts nobody', () => {
    const marks = (id: string, ordinary: boolean) => ['design-review', 'interim-inspection'].map((step) => exemptionFor(regime(id), step, { ...dual, ordinary })?.name.zh);
    expect(marks('default', true)).toEqual(['免审', '免检']);
    expect(marks('default', false)).toEqual([undefined, undefined]);
    expect([...marks('company-own', true), ...marks('statutory-27', true)]).toEqual(Array(4).fill(undefined));
  });

  it('sends each scheme to those who may approve it', () => {
    const rows = regulation.approvals[0]?.rows ?? [];
    const reviewers = (facts: ApprovalFacts) => approvalFor(rows, 'scheme', facts)?.reviewers.map(({ order, duty, level }) => `${order} ${duty} ${level}`);
    expect(reviewers({ voltageKv: '10' as Decimal, capacityKva: '630' as Decimal, supplyKind: 'hv-single' })).toEqual([
      '1 production-technology county', '1 metering-team county', '2 reviewer county',
    ]);
    expect(reviewers({ voltageKv: '110' as Decimal, capacityKva: '40000' as Decimal })?.at(-1)).toBe('2 group-marketing group');
  });

  it('never asks a fee that is forbidden, and knows every other kind of row', () => {
    expect(regulation.fees[0]?.rows.filter(({ lawful }) => lawful).map(({ fee }) => fee)).toEqual(['high-reliability', 'system-reserve']);
    expect(regulation.checklists.map(({ id }) => id)).toEqual(['completion-inspection', 'construction-start', 'design-review', 'interim-inspection', 'site-supervision', 'survey-verification', 'works-acceptance']);
    expect(regulation.metering.map(({ rows }) => rows.length)).toEqual([5, 5]);
  });
});

describe('a broken folder is refused, naming the fault', () => {
  const regimePath = 'regimes/default-2023.json';
  it.each<[string, string, (file: File) => unknown, RegExp]>([
    ['not JSON', 'fees/default.json', () => '{"rows": [', /fees\/default\.json: not JSON/],
    ['an unknown field', 'fees/default.json', (file) => Object.assign(file.rows[0] ?? {}, { colour: 'red' }), /fees\/default\.json: rows\.0: .*colour/],
    ['a missing source', regimePath, (file) => delete rowOf(file, 'design-review')['source'], /default-2023\.json: rows\.\d+\.source/],
    ['an unknown source', regimePath, (file) => Object.assign(rowOf(file, 'design-review'), { source: 'S999' }), /row design-review: source S999 is not in sources\.json/],
    ['a guess passed off as certain', regimePath, (file) => Object.assign(rowOf(file, 'design-review'), { toBeConfirmed: false }), /row design-review: confidence L .*toBeConfirmed/],
    ['a gap', regimePath, (file) => (file.rows = file.rows.filter((row) => row['id'] !== 'site-survey-hv-dual')), /gap: no limit for site-survey \(hv-connection, hv-dual/],
    ['two rows for one case', regimePath, (file) => file.rows.push({ ...rowOf(file, 'design-review'), id: 'design-review-2' }), /overlap: design-review and design-review-2/],
    ['a row twice', regimePath, (file) => file.rows.push(rowOf(file, 'design-review')), /row design-review stands twice/],
    ['a split longer than the whole', regimePath, (file) => Object.assign(rowOf(file, 'site-survey-hv-dual'), { days: 5 }), /parts of reply-hv-dual add up to 22 days, more than its 21/],
    ['steps above the cap', regimePath, (file) => Object.assign(rowOf(file, 'completion-inspection'), { days: 4 }), /add up to 23 days, more than the cap total-hv-single of 22 \(hv-connection, hv-single, not ordinary\)/],
    ['a row within nothing', regimePath, (file) => Object.assign(rowOf(file, 'energisation'), { within: 'nowhere' }), /row energisation lies within nowhere/],
    ['no Chinese words', 'approvals/default.json', (file) => Object.assign(rowOf(file, 'termination'), { name: { zh: 'Ending', en: 'Ending' } }), /rows\.\d+\.name\.zh: no Chinese words/],
    ['an unknown duty', 'approvals/default.json', (file) => Object.assign(rowOf(file, 'termination'), { reviewers: [{ order: 1, duty: 'king', level: 'county', mode: 'serial' }] }), /reviewers\.0\.duty/],
    ['a day that does not exist', 'papers/required.json', (file) => Object.assign(file, { effectiveFrom: '2026-02-30' }), /effectiveFrom: not a day/],
    ['an end before the beginning', 'parameters/default.json', (file) => Object.assign(file, { effectiveTo: '2019-12-31' }), /the head ends before it begins/],
    ['the utility’s own reason that stops its clock', 'suspension-reasons.json', (file) => Object.assign(file.rows.at(-1) ?? {}, { stopsClock: true }), /never stop its clock/],
  ])('%s', (_, path, change, said) => {
    expect(broken(path, change)).toMatch(said);
  });

  it('names every fault at once', () => {
    const said = broken('regimes/default-2023.json', (file) => {
      Object.assign(rowOf(file, 'design-review'), { source: 'S999' });
      file.rows = file.rows.filter((row) => row['id'] !== 'archive');
    });
    expect(said.split('\n').filter((line) => line.startsWith('- ')).length).toBeGreaterThan(1);
  });

  it('two versions in force on one day', () => {
    const root = mkdtempSync(join(tmpdir(), 'regulation-'));
    folders.push(root);
    cpSync(shipped, root, { recursive: true });
    const file = JSON.parse(readFileSync(join(root, 'fees/default.json'), 'utf8')) as File;
    writeFileSync(join(root, 'fees/next.json'), JSON.stringify({ ...file, version: '2', effectiveFrom: '2026-01-01' }));
    expect(() => loadRegulation(root, owed)).toThrow(/overlap: versions 1 and 2 of fees/);
    writeFileSync(join(root, 'fees/default.json'), JSON.stringify({ ...file, effectiveTo: '2025-12-31' }));
    expect(loadRegulation(root, owed).fees).toHaveLength(2);
  });

  it('an empty folder', () => expect(() => loadRegulation(join(tmpdir(), 'no-such-regulation'), owed)).toThrow(/sources\.json: cannot be read[\s\S]*regimes: no file/));
});
