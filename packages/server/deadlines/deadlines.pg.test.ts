import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
let clerk: Browser & { readonly person: { readonly personId: Id } };
let stranger: Browser;
const cases: Id[] = [];
const days = ['2031-03-05', '2031-03-05', '2031-03-07', '2031-04-20'];
beforeAll(async () => {
  county = await webCounty();
  [clerk, stranger] = [await county.signedIn('clerk', 'home', 'counter'), await county.signedIn('stranger', 'away', 'counter')];
  for (const [i, day] of days.entries()) {
    const id = newId();
    expect((await county.command(clerk, 'submit-application', { kind: 'case', id }, application())).status).toBe(200);
    await county.sql('update todo_row set due_on = $2::date, amber_on = $3::date where stream_id = $1', [id, day, i === 0 ? '2020-01-01' : day]);
    await county.sql('update visit_row set due_on = $2::date, amber_on = $3::date where stream_id = $1 and closed_at is null', [id, day, i === 0 ? '2020-01-01' : day]);
    cases.push(id);
  }
});
afterAll(() => county.close());

const march = 'from=2031-03-01&to=2031-04-11';
const countedFor = async (who: Browser, more: string) => ((await who.get(`/api/v1/deadlines/days?${march}${more}`)).body as { readonly items: readonly { readonly date: string; readonly count: number }[] }).items.map(({ date, count }) => [date, count]);
const listedFor = async (who: Browser, more: string) => (await who.get(`/api/v1/deadlines?day=2031-03-05${more}`)).body as { readonly items: readonly { readonly stream: { readonly id: string } }[]; readonly count: number };
const both = [['2031-03-05', 2], ['2031-03-07', 1]];

test.each(['', '&of=unit'])('days are counted with their light, and a day opens its list (%s)', async (of) => {
  expect(await countedFor(clerk, of)).toEqual(both);
  expect((await clerk.get(`/api/v1/deadlines/days?${march}${of}`)).body).toMatchObject({ items: [{ amber: 1, state: 'amber' }, { amber: 0, state: 'ok' }] });
  const { items, count } = await listedFor(clerk, of);
  expect(count).toBe(2);
  expect(items.map(({ stream }) => stream.id).toSorted()).toEqual(cases.slice(0, 2).toSorted());
});

test('nobody sees the deadlines of another county, not by naming its unit or its people either', async () => {
  const [home] = await county.sql<{ unit_id: string }>('select unit_id from stream where id = $1', [cases[0]]);
  for (const more of ['', '&of=unit', `&of=unit&unit=${home?.unit_id ?? ''}`, `&of=person&person=${clerk.person.personId}`]) {
    expect(await countedFor(stranger, more)).toEqual([]);
    expect(await listedFor(stranger, more)).toEqual({ items: [], count: 0 });
  }
  expect(await countedFor(clerk, `&of=unit&unit=${home?.unit_id ?? ''}`)).toEqual(both);
});

test('of a person, what names him', async () => {
  expect(await countedFor(clerk, `&of=person&person=${clerk.person.personId}`)).toEqual([]);
  await county.sql('update todo_row set person_id = $2 where stream_id = $1', [cases[2], clerk.person.personId]);
  expect(await countedFor(clerk, `&of=person&person=${clerk.person.personId}`)).toEqual([['2031-03-07', 1]]);
  expect(await countedFor(clerk, '')).toEqual(both);
});

test('a span of more than six weeks, or one that ends before it begins, is refused', async () => {
  for (const span of ['from=2031-03-01&to=2031-04-12', 'from=2031-03-02&to=2031-03-01', 'from=2031-02-30&to=2031-03-01']) expect((await clerk.get(`/api/v1/deadlines/days?${span}`)).status).toBe(400);
});
