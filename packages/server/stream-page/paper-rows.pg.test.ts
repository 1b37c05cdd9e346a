import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { acceptance, application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { uploaded } from '../http/by-phone.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
let clerk: Browser, keeper: Browser, stranger: Browser;
const stream = { kind: 'case', id: newId() as Id } as const;
const asked = `/api/v1/cases/${stream.id}/acts`;
const promises: Readonly<Record<string, string>> = { 'site-proof': '2099-03-01', 'project-approval': '2099-04-01' };

beforeAll(async () => {
  county = await webCounty();
  [clerk, keeper, stranger] = [await county.signedIn('clerk', 'home', 'counter'), await county.signedIn('keeper', 'home', 'dossier-keeper'), await county.signedIn('stranger', 'away', 'dossier-keeper')];
  expect((await county.command(clerk, 'submit-application', stream, application())).status).toBe(200);
  const { rows } = (await clerk.get(`${asked}/accept-application`)).body as { rows: { papersRequired: { paper: string }[] } };
  const papers = rows.papersRequired.map(({ paper }) => paper);
  const paperChecks = papers.map((paper) => (paper in promises ? { paper, verdict: 'gap', gap: 'not-given', promised: true, promisedUntil: promises[paper] ?? '' } : { paper, verdict: 'passed', originalSeen: true }));
  expect((await county.command(clerk, 'accept-application', stream, acceptance(papers, county.clock.now(), { result: 'accepted-with-promise', paperChecks }))).status).toBe(200);
});
afterAll(() => county.close());

type Row = { readonly item: string; readonly hint: { readonly zh: string; readonly en: string }; readonly first?: { readonly state: string; readonly missingUntil?: string } };
const dossierRows = async (who: Browser) => ((await who.get(`${asked}/archive-dossier`)).body as { rows: { dossier: readonly Row[] } }).rows.dossier;
const rowOf = async (item: string) => (await dossierRows(keeper)).find((row) => row.item === item);

test('what was recorded here is held without a file; what nobody asked for does not apply', async () => {
  const states = new Set((await dossierRows(keeper)).map(({ first }) => first?.state));
  expect(states).toEqual(new Set(['held', 'missing', 'not-applicable']));
  expect(await rowOf('application-form')).toMatchObject({ first: { state: 'held' }, hint: { zh: '由系统登记生成' } });
});

test('a promised paper is missing until its day, and held under its file’s name once it is handed in', async () => {
  expect(await rowOf('site-proof')).toMatchObject({ first: { state: 'missing', missingUntil: '2099-03-01' }, hint: { zh: '承诺 2099-03-01 前补交', en: 'Promised by 2099-03-01' } });
  expect((await county.command(clerk, 'hand-in-papers', stream, { papers: [{ paper: 'site-proof', files: [await uploaded(clerk, '产权证.pdf')] }] })).status).toBe(200);
  expect(await rowOf('site-proof')).toMatchObject({ first: { state: 'held' }, hint: { zh: '档案中有 1 个文件：产权证.pdf', en: '1 on file: 产权证.pdf' } });
});

test('other forms keep their rows as they are, and another unit is given none', async () => {
  const { rows } = (await clerk.get(`${asked}/accept-application`)).body as { rows: { papersRequired: readonly object[] } };
  expect(rows.papersRequired.length).toBeGreaterThan(3);
  expect(rows.papersRequired.some((row) => 'first' in row)).toBe(false);
  expect((await stranger.get(`${asked}/archive-dossier`)).status).toBe(404);
});
