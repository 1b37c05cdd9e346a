import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShell } from '@jiedian/server/command/open-shell.ts';
import type { Shell } from '@jiedian/server/command/shell.ts';
import { readSettings } from '@jiedian/server/settings/read-settings.ts';
import { seedDemo } from '@jiedian/server/demo/seed-demo.ts';
import { openWeb, type Web } from '@jiedian/server/http/open-web.ts';
import { testDatabase, type TestDatabase } from '@jiedian/server/db/test-database.ts';

type Text = { readonly zh: string; readonly en: string };
type Line = { readonly who: Text; readonly duty: Text | null; readonly sentence: Text; readonly step: Text | null; readonly details: readonly { readonly label: Text; readonly value: Text }[] };
type Dossier = { readonly complete: boolean; readonly missing: number; readonly groups: readonly { readonly step: Text; readonly papers: readonly { readonly paper: string; readonly name: Text; readonly need: string; readonly state: string }[] }[] };
type Row = { readonly id: string; readonly number: string; readonly status: string; readonly endedAs: string | null };

const dataFolder = mkdtempSync(join(tmpdir(), 'jiedian-read-'));
const secret = 'a secret for tests that is long enough';
let [database, shell, web] = [undefined as unknown as TestDatabase, undefined as unknown as Shell, undefined as unknown as Web];
let [base, cookie, password] = ['', '', ''];
let made: readonly string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  shell = await openShell({ appUrl: database.appUrl, workerUrl: database.workerUrl, secret });
  const signIns = await seedDemo({ settings: readSettings({ JIEDIAN_DATA: dataFolder }), database: { ...database, ended: new Promise<never>(() => undefined) }, secret, shell });
  web = await openWeb({ shell, appUrl: database.appUrl, secret, publicUrl: undefined, logLevel: 'silent', codesShown: true, checkAnswers: true, dataFolder, files: { kind: 'fs' } });
  await web.app.listen({ port: 0, host: '127.0.0.1' });
  base = `http://127.0.0.1:${(web.app.server.address() as AddressInfo).port}`;
  made = signIns?.people.map(({ userName }) => userName) ?? [];
  password = signIns?.password ?? '';
  cookie = await signIn('group-marketing');
}, 120_000);

afterAll(async () => {
  await web.close();
  await shell.close();
  await database.drop();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function signIn(username: string): Promise<string> {
  const signedIn = await fetch(`${base}/api/session/sign-in/username`, { method: 'POST', headers: { 'content-type': 'application/json', origin: base }, body: JSON.stringify({ username, password }) });
  expect([username, signedIn.status]).toEqual([username, 200]);
  return signedIn.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ');
}

async function get<Answer>(path: string, as = cookie): Promise<Answer> {
  const answer = await fetch(`${base}/api/v1${path}`, { headers: { cookie: as } });
  expect([path, answer.status]).toEqual([path, 200]);
  return (await answer.json()) as Answer;
}

async function ledgerOf(path: string): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { items: readonly Line[]; next: string | null } = await get(`${path}/ledger?limit=100${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
    lines.push(...page.items);
    cursor = page.next;
  }
  return lines;
}

const streams = async (): Promise<readonly (Row & { readonly path: string })[]> => {
  const [cases, projects] = await Promise.all(['/cases?limit=100&status=all', '/projects?limit=100&status=all'].map((path) => get<{ items: readonly Row[] }>(path)));
  return [...(cases?.items ?? []).map((row) => ({ ...row, path: `/cases/${row.id}` })), ...(projects?.items ?? []).map((row) => ({ ...row, path: `/projects/${row.id}` }))];
};

/** A code in kebab-case, camelCase or with an id; an instant as machines write it; what JavaScript says of nothing. */
const machine = /undefined|null|NaN|\[object|[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d{2}-\d{2}T|\b[a-z]{3,}[A-Z]\w*|\$\{/;
const kebab = /\b[a-z]{2,}(?:-[a-z]{2,})+\b/;
const han = /\p{Script=Han}/u;

test('every sentence and detail of every ledger is in words, in both languages', async () => {
  const all = await streams();
  expect(all.length).toBeGreaterThan(16);
  const wrong = new Set<string>();
  const read = new Set<string>();
  for (const { path } of all) {
    for (const { who, duty, sentence, step, details } of await ledgerOf(path)) {
      read.add(`${sentence.zh} | ${sentence.en}`);
      for (const { label, value } of details) read.add(`    ${label.zh}：${value.zh} | ${label.en}: ${value.en}`);
      const texts = [who, duty, sentence, step, ...details.flatMap(({ label, value }) => [label, value])].filter((text) => text !== null);
      for (const { zh, en } of texts) {
        if (zh.trim() === '' || machine.test(zh) || machine.test(en) || kebab.test(zh)) wrong.add(`${zh} | ${en}`);
      }
      for (const text of [duty, step, ...details.map(({ label }) => label)]) if (text !== null && han.test(text.en)) wrong.add(`${text.zh} | ${text.en}`);
    }
  }
  if (process.env['JIEDIAN_READ'] !== undefined) writeFileSync(process.env['JIEDIAN_READ'], [...read].join('\n'));
  expect([...wrong]).toEqual([]);
  expect(read.size).toBeGreaterThan(500);
}, 120_000);

test('whoever signs in by his duty finds rows in one of the lists that he opens in the morning; the administrator has none', async () => {
  const empty: string[] = [];
  for (const userName of made) {
    const { lists } = await get<{ lists: readonly { readonly items: readonly unknown[] }[] }>('/todo/beside', await signIn(userName));
    if (lists.every(({ items }) => items.length === 0)) empty.push(userName);
  }
  expect(empty).toEqual(['administrator']);
}, 60_000);

test('the dossier of an archived case is complete, and every paper has a name', async () => {
  const archived: string[] = [];
  for (const { path, number, endedAs } of await streams()) {
    const { complete, groups } = await get<Dossier>(`${path}/dossier`);
    const papers = groups.flatMap((group) => group.papers.map((paper) => ({ step: group.step, ...paper })));
    expect(papers.filter(({ paper, name }) => name.zh === paper || !han.test(name.zh) || han.test(name.en)).map(({ paper, name }) => `${paper}: ${name.zh} | ${name.en}`)).toEqual([]);
    if (endedAs === 'completed' && path.startsWith('/cases')) {
      archived.push(number);
      expect([number, papers.filter(({ need, state }) => need !== 'optional' && state === 'missing').map(({ paper, step }) => `${step.zh}: ${paper}`)]).toEqual([number, []]);
      expect(complete).toBe(true);
    }
  }
  expect(archived).not.toEqual([]);
}, 120_000);
