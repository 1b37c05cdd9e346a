import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { acceptance, application } from '../command/application.test-support.ts';
import { minutesAfter } from '../command/clock.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Answer, type Browser, type WebCounty } from './web-county.test-support.ts';

let county: WebCounty;
let clerk: Browser;
let stranger: Browser;
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
  stranger = await county.signedIn('stranger', 'away', 'counter');
});
afterAll(() => county.close());

const fresh = () => ({ kind: 'case', id: newId() });
const submit = (data: unknown, more: object = {}, stream = fresh()) => county.command(clerk, 'submit-application', stream, data, more);

async function submitted(): Promise<{ kind: string; id: Id }> {
  const stream = fresh();
  expect((await submit(application(), {}, stream)).status).toBe(200);
  return stream;
}

/** 400 with the path, in both languages; nothing was recorded. */
async function refused(answer: Answer, path: string, words?: string): Promise<void> {
  expect(answer).toMatchObject({ status: 400, body: { errors: expect.arrayContaining([expect.objectContaining({ path, text: { zh: expect.any(String), en: expect.any(String) } })]) } });
  const { errors } = answer.body as { errors: { path: string; text: { zh: string } }[] };
  if (words !== undefined) expect(errors.find((error) => error.path === path)?.text.zh).toContain(words);
}

test('an accepted command answers with stream, number and events; sent again it is replayed', async () => {
  const stream = fresh();
  const more = { commandId: newId() };
  const first = await submit(application(), more, stream);
  expect(first).toMatchObject({ status: 200, body: { outcome: 'accepted', replayed: false, stream: { id: stream.id, version: 1, number: expect.stringMatching(/^610824/) }, events: [{ type: 'application-submitted', seq: 1 }] } });
  const again = await clerk.post('/api/v1/commands/submit-application', { ...more, stream, seenVersion: 0, doneAt: county.clock.now(), data: application() });
  expect(again).toMatchObject({ status: 200, body: { replayed: true, stream: { version: 1 } } });
  expect(await submit(application({ contactName: '另一人' }), more, stream)).toMatchObject({ status: 422, body: { code: 'command-id-reused', commandId: more.commandId } });
});

test('wrong types, unknown fields, nulls and missing fields: 400 with path and remedy, all at once', async () => {
  const answer = await submit({ ...application(), requestedCapacityKva: 630, wish: 'x', email: null, contactName: undefined, equipment: [{ name: '泵', class: 'motor', eachKw: 'many', count: 1.5, colour: 'red' }] });
  await refused(answer, 'data.requestedCapacityKva', '数字');
  await refused(answer, 'data.wish', '去掉');
  await refused(answer, 'data.email', 'null');
  await refused(answer, 'data.contactName', '请填写');
  await refused(answer, 'data.equipment.0.eachKw');
  await refused(answer, 'data.equipment.0.count');
  await refused(answer, 'data.equipment.0.colour');
  await refused(await submit(application(), { surprise: 1 }), 'surprise');
  await refused(await submit(application(), { commandId: 'no-uuid' }), 'commandId');
  await refused(await submit(application(), { stream: { kind: 'project', id: newId() } }), 'stream.kind');
});

test('capacity nought or negative, days that do not exist, a retired or unknown value', async () => {
  for (const capacity of ['0', '-5', '1e3', '630.123', '٦٣٠']) await refused(await submit(application({ requestedCapacityKva: capacity })), 'data.requestedCapacityKva');
  await refused(await submit(application({ wantedDate: '2026-02-30' })), 'data.wantedDate', '不是一个存在的日期');
  await refused(await submit(application({ usageClass: 'palace' })), 'data.usageClass', '选项');
});

test('control characters and characters beyond the BMP come back as sent; U+0000 and half characters are 400', async () => {
  const name = '𠮷祥\u0007煤业\u200b有限公司';
  const stream = fresh();
  expect((await submit(application({ customerName: name }), {}, stream)).status).toBe(200);
  expect((await clerk.get(`/api/v1/cases/${stream.id}`)).body).toMatchObject({ customerName: name });
  expect(await submit(application({ customerName: 'a\u0000b' }))).toMatchObject({ status: 400, body: { code: 'forbidden-character', errors: [{ path: 'data.customerName' }] } });
  const lone = JSON.stringify({ commandId: newId(), stream: fresh(), seenVersion: 0, doneAt: county.clock.now(), data: application({ customerName: 'HERE' }) }).replace('HERE', '\\ud842');
  expect(await clerk.send('POST', '/api/v1/commands/submit-application', lone)).toMatchObject({ status: 400, body: { code: 'forbidden-character' } });
  expect(await clerk.get('/api/v1/cases?q=%00')).toMatchObject({ status: 400 });
});

test('broken JSON, another content type, a huge body', async () => {
  expect(await clerk.send('POST', '/api/v1/commands/submit-application', '{"commandId":')).toMatchObject({ status: 400, body: { code: 'broken-json' } });
  expect(await clerk.send('POST', '/api/v1/commands/submit-application', '<a/>', { 'content-type': 'application/xml' })).toMatchObject({ status: 415, body: { code: 'wrong-content-type' } });
  expect(await submit(application({ addressDetail: 'x'.repeat(2_000_000) }))).toMatchObject({ status: 413, body: { code: 'too-large' } });
  expect(await clerk.send('POST', '/api/v1/commands/submit-application', '{"__proto__":{"a":1}}')).toMatchObject({ status: 400 });
});

test('done-at: any offset is taken, none is 400, the future is 400, the past is taken with its reason', async () => {
  const now = county.clock.now();
  const chinese = `${new Date(Date.parse(now) + 8 * 3_600_000 - 60_000).toISOString().slice(0, 19)}+08:00`;
  const stream = fresh();
  expect((await submit(application(), { doneAt: chinese }, stream)).status).toBe(200);
  expect(await county.sql('select done_at from event where stream_id = $1', [stream.id])).toEqual([{ done_at: new Date(chinese) }]);
  await refused(await submit(application(), { doneAt: now.slice(0, 19) }), 'doneAt', '时区');
  await refused(await submit(application(), { doneAt: '2026-02-30T08:00:00Z' }), 'doneAt');
  await refused(await submit(application(), { doneAt: minutesAfter(now, 60) }), 'doneAt', '晚于现在');
  const early = minutesAfter(now, -60 * 24 * 30);
  await refused(await submit(application(), { doneAt: early }), 'data.lateEntryReason', '补录原因');
  expect((await submit(application({ lateEntryReason: '停电期间纸面受理' }), { doneAt: early })).status).toBe(200);
});

test('a step that is not open, a duty that is not mine, a version that is old', async () => {
  const stream = await submitted();
  expect(await county.command(clerk, 'reply-scheme', stream, { replyWay: 'portal' })).toMatchObject({ status: 409, body: { code: 'step-not-open', commandId: expect.any(String) } });
  const meters = await county.signedIn('meters', 'home', 'metering-team');
  const papers = ((await clerk.get(`/api/v1/cases/${stream.id}/acts/accept-application`)).body as { rows: { papersRequired: { paper: string }[] } }).rows.papersRequired.map(({ paper }) => paper);
  const data = acceptance(papers, county.clock.now());
  expect(await county.command(meters, 'accept-application', stream, data)).toMatchObject({ status: 403, body: { code: 'not-your-duty' } });
  expect((await county.command(clerk, 'accept-application', stream, data)).status).toBe(200);
  const stale = await county.command(clerk, 'accept-application', stream, data, { seenVersion: 1 });
  expect(stale.status).toBe(409);
  const urge = await county.command(clerk, 'accept-application', { ...stream }, data, { seenVersion: 0 });
  expect(urge).toMatchObject({ status: 409 });
});

test('a case of another unit does not exist: 404 to read and to act, and nothing says more', async () => {
  const stream = await submitted();
  const missing = { kind: 'case', id: newId() };
  for (const path of ['', '/ledger', '/dossier', '/process', '/steps/acceptance', '/acts/accept-application']) {
    const [theirs, none] = [await stranger.get(`/api/v1/cases/${stream.id}${path}`), await stranger.get(`/api/v1/cases/${missing.id}${path}`)];
    expect([path, theirs.status, none.status]).toEqual([path, 404, 404]);
    expect({ ...(theirs.body as object), requestId: '' }).toEqual({ ...(none.body as object), requestId: '' });
  }
  const data = acceptance([], county.clock.now());
  expect(await county.command(stranger, 'accept-application', stream, { ...data, paperChecks: [{ paper: 'other', verdict: 'passed' }] })).toMatchObject({ status: 404 });
  const { items } = (await stranger.get('/api/v1/cases')).body as { items: { id: string }[] };
  expect(items.some(({ id }) => id === stream.id)).toBe(false);
  expect((await county.browser().get(`/api/v1/cases/${stream.id}`)).status).toBe(401);
});

test('addresses: unknown ones and broken ids are told apart from faults', async () => {
  expect(await clerk.get('/api/v1/nothing')).toMatchObject({ status: 404, body: { code: 'no-such-address' } });
  expect(await clerk.get('/api/v1/cases/no-id')).toMatchObject({ status: 400, body: { code: 'bad-input' } });
  expect(await clerk.get('/api/v1/cases?limit=1000')).toMatchObject({ status: 400, body: { errors: [{ path: 'limit' }] } });
  expect(await clerk.get('/api/v1/cases?surprise=1')).toMatchObject({ status: 400, body: { errors: [{ path: 'surprise' }] } });
  expect(await clerk.get('/api/v1/cases?cursor=abc')).toMatchObject({ status: 400, body: { code: 'cursor-mismatch' } });
  expect((await clerk.send('GET', '/api/v1/me', undefined, { 'x-request-id': 'from-the-proxy-1' })).headers.get('x-request-id')).toBe('from-the-proxy-1');
});

test('health, figures and the description answer without a session', async () => {
  const nobody = county.browser();
  expect((await nobody.get('/healthz')).body).toEqual({ ok: true });
  expect((await nobody.get('/readyz')).body).toEqual({ ok: true });
  expect((await nobody.get('/metrics')).body).toContain('jiedian_http_seconds_bucket');
  expect((await nobody.get('/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  const docs = await nobody.get('/api/docs/');
  expect([docs.status, docs.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining(`default-src 'self'`)]);
});
