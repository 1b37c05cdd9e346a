import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
type Staff = Browser & { readonly person: { readonly personId: Id } };
let clerk: Staff, wang: Staff, materials: Staff, stranger: Staff, keeper: Staff;
const stream = { kind: 'case', id: newId() } as const;
const of = (what: string) => `/api/v1/cases/${stream.id}/${what}`;

beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
  [wang, materials] = [await county.signedIn('wang', 'home', 'customer-manager'), await county.signedIn('materials', 'home', 'materials')];
  keeper = await county.signedIn('keeper', 'home', 'administrator');
  stranger = await county.signedIn('stranger', 'away', 'customer-manager');
  expect((await county.command(clerk, 'submit-application', stream, application())).status).toBe(200);
  await county.sql('update case_row set customer_manager = $2 where stream_id = $1', [stream.id, wang.person.personId]);
  await county.sql(`update state set state = jsonb_set(state, '{facts,customerManager}', to_jsonb($2::text)) where stream_id = $1`, [stream.id, wang.person.personId]);
});
afterAll(() => county.close());

type Answer = { readonly threads: readonly { readonly no: number; readonly stage: string; readonly owes: { readonly zh: string } | null; readonly turns: readonly unknown[]; readonly acts: readonly { readonly command: string }[] }[]; readonly told: readonly { readonly words: { readonly zh: string }; readonly owes: unknown; readonly ways: readonly unknown[] }[] };
const exchanges = async (who: Browser) => (await who.get(of('exchanges'))).body as Answer;

test('an order stands with the department until it is answered, then with its sender until it is judged; each is offered his own act', async () => {
  const order = await county.command(wang, 'coordinate', stream, { toDepartment: 'materials', matter: '请确认电缆到货日期', needBy: '2099-01-05' });
  expect([order.status, JSON.stringify(order.body)]).toEqual([200, expect.any(String)]);
  expect((await exchanges(materials)).threads).toMatchObject([{ kind: 'coordination', no: 1, stage: 'open', owes: { zh: '物资部' }, turns: [{ who: { zh: 'wang' } }], acts: [{ command: 'answer-coordination' }] }]);
  expect((await exchanges(wang)).threads).toMatchObject([{ stage: 'open', acts: [] }]);
  expect((await county.command(materials, 'answer-coordination', stream, { orderNo: 1, answer: '下周一到货' })).status).toBe(200);
  expect((await exchanges(wang)).threads).toMatchObject([{ stage: 'answered', owes: { zh: 'wang' }, turns: [{ who: { zh: 'materials' } }, { who: { zh: 'wang' } }], acts: [{ command: 'close-coordination' }] }]);
  expect((await exchanges(materials)).threads).toMatchObject([{ stage: 'answered', acts: [] }]);
});

test('what the customer was told stands beside it, without his address; what is told to staff does not', async () => {
  const [event] = await county.sql<{ id: Id; home: Id }>('select e.id, s.home_unit_id as home from event e join stream s on s.id = e.stream_id where s.id = $1 order by e.seq limit 1', [stream.id]);
  const told = (person: Id | null, sealed: Id | null, zh: string) => county.sql(
    `insert into delivery (id, event_id, stream_id, home_unit_id, notice, channel, person_id, address_sealed, state, created_at, words) values ($1, $2, $3, $4, 'test', $5, $6, $7, 'sent', now(), $8)`,
    [newId(), event?.id, stream.id, event?.home, sealed === null ? 'message' : 'sms', person, sealed, JSON.stringify({ zh, en: zh })],
  );
  const before = (await exchanges(wang)).told.length;
  await told(null, newId(), '您的申请已收到');
  await told(wang.person.personId, null, '有新申请');
  const after = await exchanges(wang);
  expect(after.told.map(({ words }) => words.zh)).toEqual(expect.arrayContaining(['您的申请已收到']));
  expect([after.told.length, after.told.some(({ words }) => words.zh === '有新申请')]).toEqual([before + 1, false]);
  expect(JSON.stringify(after.told)).not.toContain('sealed');
  expect((await wang.get(of('counts'))).body).toMatchObject({ exchanges: before + 2, siteRecords: 0, ledger: 3, dossier: { held: expect.any(Number), needed: expect.any(Number) } });
  expect((await wang.get(of('site-records'))).body).toEqual({ records: [] });
});

test.each(['exchanges', 'site-records', 'counts'])('%s of another unit is not found', async (what) => {
  expect((await stranger.get(of(what))).status).toBe(404);
});

test('the BPMN file that the case began with is the administrator’s to read', async () => {
  const { body, status } = await keeper.get(of('process-source'));
  expect([status, body]).toMatchObject([200, { id: 'hv-connection', pinned: true, source: expect.stringContaining('<bpmn:definitions') }]);
  expect((await wang.get(of('process-source'))).status).toBe(404);
});
