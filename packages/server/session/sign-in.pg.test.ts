import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { password, webCounty, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
beforeAll(async () => void (county = await webCounty({ demo: true })));
afterAll(() => county.close());

const signIn = (username: string, given: string) => county.browser().post('/api/session/sign-in/username', { username, password: given });

test('staff sign in by name and password; the token is a cookie that scripts cannot read, and stands nowhere else', async () => {
  await county.signedIn('liu', 'home', 'counter');
  const answer = await signIn('liu', password);
  expect(answer.status).toBe(200);
  expect(JSON.stringify(answer.body)).not.toMatch(/token/i);
  expect(answer.headers.get('set-auth-token')).toBeNull();
  const cookies = answer.headers.getSetCookie();
  expect(cookies.find((cookie) => cookie.startsWith('jiedian.session_token='))).toMatch(/HttpOnly; SameSite=Lax/i);
});

test('me tells who I am, on which duties, and nothing to a stranger', async () => {
  const clerk = await county.signedIn('ma', 'home', 'counter', 'customer-manager');
  expect((await clerk.get('/api/v1/me')).body).toMatchObject({
    signedIn: true, kind: 'staff', person: { name: 'ma' }, demo: true, customers: [],
    duties: [{ duty: 'counter', name: { zh: '营业厅受理员' }, unit: { code: '610824' } }, { duty: 'customer-manager' }],
  });
  expect((await county.browser().get('/api/v1/me')).body).toMatchObject({ signedIn: false, duties: [] });
  expect(await county.browser().get('/api/v1/todo')).toMatchObject({ status: 401, body: { code: 'not-signed-in', text: { zh: expect.stringContaining('登录') } } });
});

test('signing out ends the session at once, whatever is cached', async () => {
  const clerk = await county.signedIn('gao', 'home', 'counter');
  expect((await clerk.get('/api/v1/todo')).status).toBe(200);
  expect((await clerk.post('/api/session/sign-out')).status).toBe(200);
  expect((await clerk.get('/api/v1/todo')).status).toBe(401);
});

test('nobody can sign up, and other doors of the library are shut', async () => {
  for (const path of ['sign-up/email', 'sign-in/email', 'update-user', 'get-session', 'sign-in/phone-number', 'list-sessions']) {
    expect(await county.browser().post(`/api/session/${path}`, { email: 'a@b.cn', password, name: 'x' })).toMatchObject({ status: 404, body: { code: 'no-such-address' } });
  }
});

test('five wrong passwords lock the account, the right one then, too; parallel guesses count', async () => {
  await county.signedIn('bai', 'home', 'counter');
  const wrong = await Promise.all(Array.from({ length: 12 }, (_, i) => signIn('bai', `wrong password ${i}`)));
  const statuses = wrong.map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  const locked = await signIn('bai', password);
  expect(locked).toMatchObject({ status: 429, body: { code: 'locked-out', text: { en: expect.stringContaining('locked') } } });
  expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(60);
  expect((await county.sql<{ key: string }>('select key from session.sign_in_try')).every(({ key }) => !key.includes('bai'))).toBe(true);
});

test('an unknown name gets the same answer as a wrong password', async () => {
  await county.signedIn('feng', 'home', 'counter');
  const [unknown, wrong] = [await signIn('nobody-here', 'wrong password'), await signIn('feng', 'wrong password')];
  expect(unknown).toMatchObject({ status: 401, body: { code: 'wrong-password' } });
  expect((unknown.body as { text: unknown }).text).toEqual((wrong.body as { text: unknown }).text);
});

test('a customer signs in by phone code, and is the same person the next time', async () => {
  const phone = '13891230001';
  const first = await byPhone(phone);
  const me = (await first.get('/api/v1/me')).body as { person: { id: string }; customers: { id: string }[] };
  expect(me).toMatchObject({ signedIn: true, kind: 'customer', duties: [], customers: [{ name: '尾号0001' }] });
  expect(((await (await byPhone(phone)).get('/api/v1/me')).body as typeof me).person.id).toBe(me.person.id);
});

test('codes: one is used once, a wrong one is refused, no number but a mobile one', async () => {
  const phone = '13891230002';
  const browser = county.browser();
  expect(await browser.post('/api/session/phone-number/send-otp', { phoneNumber: '12345' })).toMatchObject({ status: 400, body: { code: 'bad-phone' } });
  expect((await browser.post('/api/session/phone-number/send-otp', { phoneNumber: phone })).status).toBe(200);
  const code = await codeFor(phone);
  expect(await browser.post('/api/session/phone-number/verify', { phoneNumber: phone, code: code === '000000' ? '111111' : '000000' })).toMatchObject({ status: 401, body: { code: 'wrong-code' } });
  expect((await browser.post('/api/session/phone-number/verify', { phoneNumber: phone, code })).status).toBe(200);
  expect(await county.browser().post('/api/session/phone-number/verify', { phoneNumber: phone, code })).toMatchObject({ status: 401 });
});

test('a phone is sent five codes in a quarter of an hour, by a job that holds ids only', async () => {
  const phone = '13891230003';
  const sent = [];
  for (let i = 0; i < 6; i += 1) sent.push((await county.browser().post('/api/session/phone-number/send-otp', { phoneNumber: phone })).status);
  expect(sent).toEqual([200, 200, 200, 200, 200, 429]);
  const jobs = await county.shell.worker.query<{ payload: Record<string, unknown> }>(`select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send-phone-code'`);
  expect(jobs.rows.length).toBeGreaterThanOrEqual(5);
  expect(jobs.rows.every(({ payload }) => Object.keys(payload).join() === 'id')).toBe(true);
});

test('staff may add a second factor; then the password alone opens nothing', async () => {
  const clerk = await county.signedIn('yang', 'home', 'counter');
  const answer = await clerk.post('/api/session/two-factor/enable', { password });
  expect(answer).toMatchObject({ status: 200 });
  const enabled = answer.body as { totpURI: string };
  const secret = /[?&]secret=([A-Z2-7]+)/.exec(enabled.totpURI)?.[1] ?? enabled.totpURI;
  expect((await clerk.post('/api/session/two-factor/verify-totp', { code: totp(secret) })).status).toBe(200);
  const again = county.browser();
  expect((await again.post('/api/session/sign-in/username', { username: 'yang', password })).body).toMatchObject({ twoFactorRedirect: true });
  expect((await again.get('/api/v1/todo')).status).toBe(401);
  expect(await again.post('/api/session/two-factor/verify-totp', { code: '000000' })).toMatchObject({ status: 401, body: { code: 'wrong-code' } });
  expect((await again.post('/api/session/two-factor/verify-totp', { code: totp(secret) })).status).toBe(200);
  expect((await again.get('/api/v1/todo')).status).toBe(200);
});

test('writes from another site are refused', async () => {
  const clerk = await county.signedIn('tian', 'home', 'counter');
  expect(await clerk.send('POST', '/api/session/sign-out', {}, { origin: 'https://evil.example' })).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
  expect(await clerk.send('PUT', '/api/v1/drafts/application:new', { data: {} }, { origin: 'null' })).toMatchObject({ status: 403 });
  expect((await clerk.get('/api/v1/todo')).status).toBe(200);
});

async function byPhone(phone: string) {
  const browser = county.browser();
  await browser.post('/api/session/phone-number/send-otp', { phoneNumber: phone });
  expect((await browser.post('/api/session/phone-number/verify', { phoneNumber: phone, code: await codeFor(phone) })).status).toBe(200);
  return browser;
}

/** As a person reads it on the demo page. */
async function codeFor(phone: string): Promise<string> {
  const { items } = (await county.browser().get('/api/v1/demo/codes')).body as { items: { phone: string; code: string }[] };
  return items.find((item) => item.phone === phone)?.code ?? '';
}

/** RFC 6238 with the defaults of authenticators. */
function totp(secret: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/=+$/, '')].map((char) => alphabet.indexOf(char).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
