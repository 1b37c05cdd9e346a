import { afterAll, beforeAll, expect, test } from 'vitest';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
beforeAll(async () => {
  county = await webCounty();
});
afterAll(() => county.close());

type Page = { readonly items: readonly { readonly id: string; readonly words: { readonly zh: string }; readonly readAt: string | null }[]; readonly next: string | null; readonly unread: number };

test('my messages come newest first, page by page; I mark mine as read, nobody else’s', async () => {
  const [clerk, wang] = [await county.signedIn('clerk', 'home', 'counter'), await county.signedIn('wang', 'home', 'customer-manager')];
  const stream = { kind: 'case', id: newId() } as const;
  expect((await county.command(clerk, 'submit-application', stream, application())).status).toBe(200);
  const told = async (who: string, words: string, at: string) => county.sql(
    `insert into delivery (id, event_id, stream_id, home_unit_id, notice, channel, person_id, state, created_at, words, asks) select $1::uuid, $1::uuid, stream_id, home_unit_id, 'n', 'message', $2, 'sent', $3, $4, null from case_row where stream_id = $5`,
    [newId(), who, at, JSON.stringify({ zh: words, en: words }), stream.id]);
  for (const [words, at] of [['一', '2026-11-01T01:00:00Z'], ['二', '2026-11-02T01:00:00Z'], ['三', '2026-11-03T01:00:00Z']] as const) await told(wang.person.personId, words, at);
  await told(clerk.person.personId, '别人的', '2026-11-04T01:00:00Z');

  const read = async (who: typeof wang, query = '') => (await who.get(`/api/v1/messages${query}`)).body as Page;
  const first = await read(wang, '?limit=2');
  expect([first.items.map(({ words }) => words.zh), first.unread]).toEqual([['三', '二'], 3]);
  expect((await read(wang, `?limit=2&cursor=${first.next}`)).items.map(({ words }) => words.zh)).toEqual(['一']);

  const foreign = (await read(clerk)).items[0]?.id ?? '';
  expect((await wang.post('/api/v1/messages/read', { ids: [first.items[0]?.id, foreign] })).body).toMatchObject({ read: 1 });
  expect([(await read(wang)).unread, (await read(clerk)).unread]).toEqual([2, 1]);
  expect((await wang.post('/api/v1/messages/read', {})).body).toMatchObject({ read: 2 });
  expect((await read(wang)).items.every(({ readAt }) => readAt !== null)).toBe(true);

  const { readAt } = (await wang.post('/api/v1/messages/read', {})).body as { readonly readAt: string };
  expect((await clerk.post('/api/v1/messages/unread', { readAt })).body).toEqual({ unread: 0 });
  expect((await wang.post('/api/v1/messages/unread', { readAt })).body).toEqual({ unread: 3 });
  expect((await read(wang)).unread).toBe(3);
  expect((await county.browser().get('/api/v1/messages')).status).toBe(401);
});
