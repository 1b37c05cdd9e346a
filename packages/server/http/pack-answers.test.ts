import { gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { packAnswers } from './pack-answers.ts';

const long = { items: Array.from({ length: 200 }, (_, n) => ({ n, name: '长城油气集输有限公司' })) };
const own = { 'accept-encoding': 'gzip, deflate, br', 'sec-fetch-site': 'same-origin' };

function door() {
  const app = Fastify();
  packAnswers(app);
  app.get('/long', () => long);
  app.get('/short', () => ({ ok: true }));
  return app;
}

it('packs a long answer for a page of the house', async () => {
  const answered = await door().inject({ url: '/long', headers: own });
  expect(answered.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': String(answered.rawPayload.length) });
  expect(JSON.parse(gunzipSync(answered.rawPayload).toString())).toEqual(long);
});

it('leaves alone what is short, who cannot unpack, and who asks from elsewhere', async () => {
  const asked = [['/short', own], ['/long', { ...own, 'accept-encoding': 'br' }], ['/long', { ...own, 'sec-fetch-site': 'cross-site' }], ['/long', { ...own, 'sec-fetch-site': 'none' }], ['/long', { 'accept-encoding': 'gzip' }]] as const;
  for (const [url, headers] of asked) {
    const answered = await door().inject({ url, headers });
    expect(answered.headers['content-encoding']).toBeUndefined();
    expect(answered.json()).toEqual(url === '/long' ? long : { ok: true });
  }
});
