import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { heldFile, newId } from '../command/little-county.test-support.ts';
import { acceptedCase, crewOf } from '../command/some-cases.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';
import { rebuildAll } from '../ledger/rebuild-rows.ts';
import { verifyLive } from '../ledger/verify-live.ts';

let county: WebCounty;
let manager: Awaited<ReturnType<WebCounty['signedIn']>>, metering: Browser, auditor: Browser;
const firm = newId();
beforeAll(async () => {
  county = await webCounty();
  county.clock.set('2026-11-23T02:00:00.000Z' as Instant);
  manager = await county.signedIn('manager', 'home', 'customer-manager');
  metering = await county.signedIn('metering', 'home', 'metering-team');
  auditor = await county.signedIn('auditor', 'branch', 'auditor');
});
afterAll(() => county.close());

type Said = { readonly status: number; readonly body: { readonly code?: string; readonly replayed?: boolean; readonly errors?: readonly { readonly path: string; readonly code: string }[] } };
const send = async (who: Browser, act: string, data: object, more: { readonly id?: string; readonly seenVersion?: number; readonly commandId?: string } = {}): Promise<Said> => {
  const id = more.id ?? firm;
  const [row] = await county.sql<{ version: number }>('select version from stream where id = $1', [id]);
  return who.post(`/api/v1/commands/${act}`, { commandId: more.commandId ?? newId(), stream: { kind: 'firm', id }, seenVersion: more.seenVersion ?? row?.version ?? 0, data });
};
const licence = async (more: object = {}) => ({
  licenceKind: 'installing', licenceNo: '5-3-1', scheme: 'three-grade', gradeNo: 3, grade: '三级', validFrom: '2026-01-01', validTo: '2026-11-23', authority: '西北能源监管局', queriedOn: '2026-11-20', evidence: [await heldFile(county, manager.person)], ...more,
});
const read = async (who: Browser = manager) => (await who.get(`/api/v1/firms/${firm}`)).body as { readonly version: number; readonly licences: readonly { readonly state: string; readonly maxKv: string }[]; readonly standing: readonly { readonly qualifies: boolean }[]; readonly mayDo: readonly string[] };

test('a firm is registered once for its code, by whoever keeps the register', async () => {
  const data = { name: '榆林恒通电力安装有限公司', creditCode: '91350100M000100Y43', kinds: ['construction'] };
  expect(await send(metering, 'register-firm', data)).toMatchObject({ status: 403, body: { code: 'not-your-duty' } });
  expect(await send(manager, 'register-firm', { ...data, creditCode: '91350100M000100Y44' })).toMatchObject({ status: 400, body: { errors: [{ path: 'data.codeConfirmed', code: 'code-not-confirmed' }] } });
  const commandId = newId();
  expect(await send(manager, 'register-firm', data, { commandId, seenVersion: 0 })).toMatchObject({ status: 200, body: { replayed: false } });
  expect(await send(manager, 'register-firm', data, { commandId, seenVersion: 0 })).toMatchObject({ status: 200, body: { replayed: true } });
  expect(await send(manager, 'register-firm', { ...data, name: '别家' }, { commandId, seenVersion: 0 })).toMatchObject({ status: 422 });
  expect(await send(manager, 'register-firm', data, { id: newId() })).toMatchObject({ status: 409, body: { code: 'firm-registered' } });
});

test('licences with their evidence, a lapse, a revocation', async () => {
  const other = await heldFile(county, await county.staff('other', 'home', 'customer-manager'));
  expect(await send(manager, 'record-licence', await licence({ evidence: [other] }))).toMatchObject({ status: 400, body: { errors: [{ code: 'file-not-held' }] } });
  expect(await send(manager, 'record-licence', await licence())).toMatchObject({ status: 200 });
  expect(await send(manager, 'record-licence', await licence({ licenceKind: 'building', licenceNo: 'D1', scheme: undefined, gradeNo: undefined, validTo: '2027-01-01' }), { seenVersion: 1 })).toMatchObject({ status: 409, body: { code: 'stale' } });
  for (const licenceKind of ['building', 'safe-production']) expect(await send(manager, 'record-licence', await licence({ licenceKind, licenceNo: licenceKind, scheme: undefined, gradeNo: undefined, validTo: '2028-01-01' }))).toMatchObject({ status: 200 });
  expect(await read()).toMatchObject({ version: 4, licences: [{ state: 'lapsing', maxKv: '35' }, { state: 'in-force' }, { state: 'in-force' }], standing: [{ qualifies: true }] });
  county.clock.set('2026-11-24T02:00:00.000Z' as Instant);
  expect(await read()).toMatchObject({ licences: [{ state: 'lapsed' }, {}, {}], standing: [{ qualifies: false }] });
  county.clock.set('2026-11-23T02:00:00.000Z' as Instant);
  expect(await send(manager, 'revoke-licence', { licence: 2, on: '2026-11-22', authority: '住建厅', words: '〔2026〕7 号' })).toMatchObject({ status: 200 });
  expect(await read()).toMatchObject({ licences: [{}, { state: 'revoked' }, {}], standing: [{ qualifies: false }] });
});

test('the list is searched by letters, filtered, paged in the order of codes; the open one needs no session and shows no incident', async () => {
  await send(manager, 'register-firm', { name: '神木电力试验所', creditCode: '9111000071093123XX', kinds: ['testing'] }, { id: newId() });
  await send(manager, 'record-incident', { kind: 'safety', happenedOn: '2026-10-01', words: '高处坠落', source: '通报 3 号', barredUntil: '2027-01-01' });
  const names = async (query: string, who: Browser = manager) => ((await who.get(`/api/v1/firms?${query}`)).body as { readonly items: readonly { readonly name: string }[] }).items.map(({ name }) => name.slice(0, 2));
  expect(await names('')).toEqual(['神木', '榆林']);
  expect(await names('search=htdl')).toEqual(['榆林']);
  expect(await names('search=0093')).toEqual([]);
  expect(await names('search=9111')).toEqual(['神木']);
  expect(await names('kind=testing')).toEqual(['神木']);
  expect([await names('lapsing=30'), await names('lapsing=lapsed')]).toEqual([['榆林'], []]);
  const first = (await manager.get('/api/v1/firms?limit=1')).body as { readonly next: string; readonly count: number };
  expect(first.count).toBe(2);
  expect(await names(`limit=1&cursor=${first.next}`)).toEqual(['榆林']);
  const open = JSON.stringify((await county.browser().get('/api/v1/publication/firms')).body);
  expect(open).toContain('恒通');
  expect(open).not.toContain('坠落');
  expect((await county.browser().get('/api/v1/firms')).status).toBe(401);
});

test('who saw a scheme before its reply is recorded by managers and auditors, for a case that is there', async () => {
  expect((await read(auditor)).mayDo).toEqual(['record-scheme-seen']);
  expect(await send(auditor, 'record-scheme-seen', { caseNumber: '610824261123999', seenOn: '2026-11-20', what: '接入方案草稿', reason: '协调路径' })).toMatchObject({ status: 409, body: { code: 'case-unknown' } });
  const crew = await crewOf(county);
  const { id } = await acceptedCase(county, crew);
  const [row] = await county.sql<{ number: string }>('select number from case_row where stream_id = $1', [id]);
  const sight = { caseNumber: row?.number, seenOn: '2026-11-23', what: '接入方案草稿', reason: '协调路径' };
  const elsewhere = await county.signedIn('elsewhere', 'away', 'customer-manager');
  expect(await send(elsewhere, 'record-scheme-seen', sight)).toMatchObject({ status: 409, body: { code: 'case-unknown' } });
  expect(await send(auditor, 'record-scheme-seen', sight)).toMatchObject({ status: 200 });
  await county.sql(`update state set state = jsonb_set(state, '{facts,repliedAt}', '"2026-11-22T02:00:00.000Z"') where stream_id = $1`, [id]);
  expect(await send(auditor, 'record-scheme-seen', sight)).toMatchObject({ status: 409, body: { code: 'scheme-replied' } });
  expect(await read(auditor)).toMatchObject({ schemesSeen: [{ caseNumber: row?.number, recordedBy: 'auditor' }] });
  expect(await read(elsewhere)).toMatchObject({ schemesSeen: [] });
});

test('the role that customers act under does not read the register', async () => {
  await expect(county.shell.app.query('select name from firm')).rejects.toMatchObject({ code: '42501' });
});

test('rows are made again from the streams, and the chains hold', async () => {
  const rows = () => county.sql('select to_jsonb(f) as row from firm f order by credit_code');
  const before = await rows();
  await rebuildAll(county.shell);
  expect(await rows()).toEqual(before);
  expect(await verifyLive(county.shell.worker)).toMatchObject({ exitCode: 0 });
});
