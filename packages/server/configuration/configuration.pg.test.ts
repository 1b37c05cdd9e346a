import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { openShell } from '../command/open-shell.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';
import { rebuildAll } from '../ledger/rebuild-rows.ts';
import { regimeOn } from '../ledger/rule-book.ts';
import { verifyLive } from '../ledger/verify-live.ts';
import { drainJobs } from '../jobs/run-jobs.ts';
import { tasksOf } from '../jobs/tasks.ts';

let county: WebCounty;
let keeper: Browser, second: Browser, manager: Browser;
beforeAll(async () => {
  county = await webCounty();
  county.clock.set('2026-11-23T02:00:00.000Z' as Instant);
  keeper = await county.signedIn('keeper', 'branch', 'administrator');
  second = await county.signedIn('second', 'branch', 'group-marketing');
  manager = await county.signedIn('manager', 'home', 'customer-manager');
});
afterAll(() => county.close());

type Head = { readonly ref: string; readonly version: string; readonly state: string; readonly standing: string | null; readonly reason: string | null; readonly answer: string | null; readonly proposedBy: { readonly name: string } | null };
type Kept = { readonly key: string; readonly seenVersion: number; readonly versions: readonly Head[] };
type Said = { readonly status: number; readonly body: { readonly outcome?: string; readonly code?: string; readonly replayed?: boolean; readonly errors?: readonly { readonly path: string }[] } };

const read = async (): Promise<Kept> => (await manager.get('/api/v1/configuration/regime/default')).body;
const shippedDocument = async () => ((await keeper.get('/api/v1/configuration/regime/default/versions/shipped-2023')).body as { readonly document: { readonly rows: readonly object[] } }).document;
const send = async (who: Browser, act: string, data: object, more: object = {}): Promise<Said> =>
  who.post(`/api/v1/commands/${act}-version`, { commandId: newId(), document: { kind: 'regime', key: 'default' }, seenVersion: (await read()).seenVersion, data, ...more });
const proposal = async (version: string, effectiveFrom: string) => ({ version, effectiveFrom, reason: '新的承诺', basedOn: 'default@2023', document: await shippedDocument() });

test('what was shipped is read by all staff and by no customer', async () => {
  expect(await read()).toMatchObject({ seenVersion: 0, versions: [{ ref: 'shipped-2023', state: 'shipped', standing: 'in-force' }] });
  const list = (await manager.get('/api/v1/configuration?kind=regime')).body as { readonly kind: object; readonly items: readonly Kept[] };
  expect(list.kind).toMatchObject({ mayPropose: false, mayApprove: false });
  expect(list.items.map(({ key }) => key).toSorted()).toEqual(['company-own', 'default', 'statutory-27']);
  expect((await county.browser().get('/api/v1/configuration?kind=regime')).status).toBe(401);
  expect((await manager.get('/api/v1/configuration?kind=recipes')).status).toBe(404);
});

test('two persons publish a version; the same command gives the same answer; another process learns of it', async () => {
  const other = await openShell({ appUrl: county.database.appUrl, workerUrl: county.database.workerUrl, secret: 'a secret for tests that is long enough', clock: county.clock, connections: 2 });
  const given = await proposal('2027', '2027-01-01');
  expect(await send(manager, 'propose', given)).toMatchObject({ status: 403, body: { code: 'not-your-duty' } });
  const commandId = newId();
  expect(await send(keeper, 'propose', given, { commandId, seenVersion: 0 })).toMatchObject({ status: 200, body: { outcome: 'accepted', replayed: false } });
  expect(await send(keeper, 'propose', given, { commandId, seenVersion: 0 })).toMatchObject({ status: 200, body: { replayed: true } });
  expect(await send(keeper, 'propose', { ...given, reason: '别的' }, { commandId, seenVersion: 0 })).toMatchObject({ status: 422 });
  expect(await send(second, 'propose', await proposal('2028', '2028-01-01'))).toMatchObject({ status: 409, body: { code: 'proposal-open' } });
  const own = newId();
  expect(await send(keeper, 'approve', {}, { commandId: own })).toMatchObject({ status: 409, body: { code: 'same-person' } });
  expect(await send(keeper, 'approve', {}, { commandId: own })).toMatchObject({ status: 409, body: { code: 'same-person' } });
  expect(await send(second, 'approve', {}, { seenVersion: 0 })).toMatchObject({ status: 409, body: { code: 'stale' } });
  expect(await send(second, 'approve', { reason: '同意' })).toMatchObject({ status: 200 });
  expect((await read()).versions[0]).toMatchObject({ version: '2027', state: 'approved', standing: 'coming', reason: '新的承诺', answer: '同意', proposedBy: { name: 'keeper' } });
  expect(regimeOn(county.shell.rules(), '2026-12-31' as never).version).toBe('2023');
  expect(regimeOn(county.shell.rules(), '2027-01-01' as never).version).toBe('2027');
  expect(other.rules().regimes).toHaveLength(3);
  await expect.poll(async () => other.refresh().then(() => other.rules().regimes.length), { timeout: 8000, interval: 500 }).toBe(4);
  await other.close();
});

test('the job after it runs; an unsound document, a return and a withdrawal', async () => {
  await drainJobs(county.database.workerUrl, tasksOf(county.shell, { sendSms: async () => undefined, sendEmail: async () => undefined }));
  const document = await shippedDocument();
  const broken = await send(keeper, 'propose', { ...(await proposal('2029', '2029-01-01')), document: { ...document, rows: document.rows.map((row, at) => (at === 2 ? { ...row, days: 0 } : row)) } });
  expect(broken).toMatchObject({ status: 400 });
  expect(broken.body.errors?.map(({ path }) => path)).toContain('data.document.rows.2.days');
  expect(await send(keeper, 'propose', await proposal('2027', '2029-01-01'))).toMatchObject({ status: 409, body: { code: 'version-taken' } });
  expect(await send(keeper, 'propose', await proposal('2029', '2026-12-01'))).toMatchObject({ status: 409, body: { code: 'starts-too-early' } });
  expect(await send(keeper, 'propose', await proposal('2029', '2029-01-01'))).toMatchObject({ status: 200 });
  expect(await send(second, 'return', { reason: '' })).toMatchObject({ status: 409, body: { code: 'reason-missing' } });
  expect(await send(second, 'return', { reason: '先等通知' })).toMatchObject({ status: 200 });
  expect(await send(second, 'propose', await proposal('2029', '2029-01-01'))).toMatchObject({ status: 200 });
  expect(await send(keeper, 'withdraw', { reason: '算了' })).toMatchObject({ status: 409, body: { code: 'not-the-proposer' } });
  expect(await send(second, 'withdraw', { reason: '算了' })).toMatchObject({ status: 200 });
  expect((await read()).versions.map(({ state }) => state)).toEqual(['withdrawn', 'returned', 'approved', 'shipped']);
});

test('the ledger of configuration is verified, and its rows come back from it', async () => {
  const rows = () => county.sql('select to_jsonb(c) as row from configuration c order by no');
  const before = await rows();
  expect(before).toHaveLength(3);
  expect(await verifyLive(county.shell.worker)).toMatchObject({ exitCode: 0 });
  await county.sql(`update configuration set version = 'x' where no = 1`);
  expect(await rebuildAll(county.shell)).toBe(1);
  expect(await rows()).toEqual(before);
  await county.sql(`update event set body = jsonb_set(body, '{data,reason}', '"anders"') where stream_kind = 'configuration' and seq = 1`);
  expect(await verifyLive(county.shell.worker)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('event-changed') as string });
});
