import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageRoutes } from './page-routes.ts';

const id = '4f317bbd-8e93-51a8-8384-621d4c08e2d4';
const signedIn = 'jiedian.session_token=abc';
const page = { accept: 'text/html' };
let folder = '';
let app: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jiedian-pages-'));
  for (const sub of ['assets', 'desk', '.vite']) mkdirSync(join(folder, sub));
  for (const name of ['index.html', 'desk/index.html']) writeFileSync(join(folder, name), `<p>${name}</p>`);
  writeFileSync(join(folder, 'assets/a.js'), 'whole()');
  writeFileSync(join(folder, 'assets/a.js.br'), brotliCompressSync('whole()'));
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify({
    'index.html': { file: 'assets/a.js', isEntry: true, imports: ['_shared'] }, _shared: { file: 'assets/s.js' },
    'portal/ProgressPage.tsx': { file: 'assets/progress.js', imports: ['_shared', '_days'] }, _days: { file: 'assets/days.js' },
  }));
  app = Fastify();
  await pageRoutes(app, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

it('sends what the build packed to browsers that can unpack it, and the whole to others', async () => {
  const [packed, whole] = [await app.inject({ url: '/assets/a.js', headers: { 'accept-encoding': 'gzip, br' } }), await app.inject('/assets/a.js')];
  expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding', 'cache-control': 'public, max-age=31536000, immutable' });
  expect(packed.rawPayload).toEqual(brotliCompressSync('whole()'));
  expect([whole.headers['content-encoding'], whole.body]).toEqual([undefined, 'whole()']);
  expect((await app.inject('/assets/a.js.br')).statusCode).toBe(404);
});

it('says with the page of a case which scripts it needs besides, and to the signed-in what it will ask', async () => {
  const scripts = '</assets/progress.js>; rel=modulepreload, </assets/days.js>; rel=modulepreload';
  expect((await app.inject({ url: `/cases/${id}`, headers: page })).headers['link']).toBe(scripts);
  expect((await app.inject({ url: `/cases/${id}`, headers: { ...page, cookie: signedIn } })).headers['link']).toBe(`${scripts}, </api/v1/cases/${id}>; rel=preload; as=fetch; crossorigin`);
});

it('asks nothing ahead for who has no session, nor for a page that is not named', async () => {
  expect((await app.inject({ url: '/', headers: page })).headers['link']).toBeUndefined();
  for (const url of ['/papers', '/cases/42', '/desk/cases']) expect((await app.inject({ url, headers: { ...page, cookie: signedIn } })).headers['link']).toBeUndefined();
});
