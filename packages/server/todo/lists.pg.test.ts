import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
let clerk: Browser;
let other: Browser;
const cases: Id[] = [];
const capacities = ['630.00', null, '1250.00', '630.00', '80.00'];
beforeAll(async () => {
  county = await webCounty();
  [clerk, other] = [await county.signedIn('clerk', 'home', 'counter'), await county.signedIn('other', 'home', 'counter')];
  for (const capacity of capacities) {
    const id = newId();
    expect((await county.command(clerk, 'submit-application', { kind: 'case', id }, application())).status).toBe(200);
    await county.sql('update case_row set capacity_kva = $2 where stream_id = $1', [id, capacity]);
    cases.push(id);
  }
});
afterAll(() => county.close());

type Page = { readonly items: readonly { readonly id: string; readonly stream?: { readonly id: string } }[]; readonly next: string | null; readonly count: { readonly n: number } };

/** All rows of a list, two at a time. */
async function walked(who: Browser, path: string, cursor = ''): Promise<readonly string[]> {
  const { body } = (await who.get(`${path}${path.includes('?') ? '&' : '?'}limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)) as { body: Page };
  const ids = body.items.map((item) => item.stream?.id ?? item.id);
  return body.next === null ? ids : [...ids, ...(await walked(who, path, body.next))];
}

test.each(['/api/v1/cases?sort=openedAt', '/api/v1/cases?sort=due', '/api/v1/cases?sort=capacity', '/api/v1/todo?sort=due', '/api/v1/todo?sort=openedAt'])('%s, page by page, is its opposite backwards, with every row once', async (path) => {
  const [up, down] = [await walked(clerk, path), await walked(clerk, path.replace('sort=', 'sort=-'))];
  expect(up).toHaveLength(cases.length);
  expect(new Set(up)).toEqual(new Set(cases));
  expect(down).toEqual(up.toReversed());
});

test('by capacity: what has none stands at the end', async () => {
  const sorted = await walked(clerk, '/api/v1/cases?sort=capacity');
  expect(sorted.map((id) => capacities[cases.indexOf(id as Id)])).toEqual(['80.00', '630.00', '630.00', '1250.00', null]);
});

test.each(['due', 'neededBy'])('projects by %s go both ways', async (sort) => {
  const path = `/api/v1/projects?sort=${sort}`;
  if ((await walked(clerk, '/api/v1/projects')).length === 0) {
    for (const [i, needed] of ['2027-03-01', null, '2027-01-01'].entries()) {
      const id = newId();
      await county.sql(`insert into stream (id, kind, home_unit_id, unit_id, version, head) select $1::uuid, 'project', home_unit_id, unit_id, 0, head from stream where id = $2`, [id, cases[0]]);
      await county.sql(
        `insert into project_row (stream_id, home_unit_id, unit_id, number, status, opened_at, needed_by, due_on, process_id, process_version, open_steps, provisional)
          select $1::uuid, home_unit_id, unit_id, $3::text, 'open', opened_at, $4::date, $4::date, 'grid-project', '1', '{}', false from case_row where stream_id = $2`, [id, cases[0], `PT-${i}`, needed],
      );
    }
  }
  const [up, down] = [await walked(clerk, path), await walked(clerk, path.replace('sort=', 'sort=-'))];
  expect([up.length, down]).toEqual([3, up.toReversed()]);
});

test('what I did stands in my list, the last first, and in nobody else’s', async () => {
  expect((await walked(clerk, '/api/v1/done')).toSorted()).toEqual(cases.toSorted());
  expect((await clerk.get('/api/v1/done?limit=1')).body).toMatchObject({ items: [{ act: { zh: expect.any(String) }, number: expect.any(String), steps: [{ name: { zh: expect.any(String) } }] }], count: { n: cases.length, more: false } });
  expect(await walked(clerk, '/api/v1/done?track=project')).toEqual([]);
  expect(await walked(other, '/api/v1/done')).toEqual([]);
});

test('a view is kept under its name, renewed, and dropped, by its owner alone', async () => {
  const kept = (await clerk.send('PUT', '/api/v1/views', { place: 'cases', name: '超期的', search: { light: 'late' } })).body as { id: string };
  await clerk.send('PUT', '/api/v1/views', { place: 'cases', name: '超期的', search: { light: 'late', sort: 'due' } });
  expect((await clerk.get('/api/v1/views?place=cases')).body).toEqual({ items: [{ id: kept.id, name: '超期的', search: { light: 'late', sort: 'due' } }] });
  expect((await other.get('/api/v1/views?place=cases')).body).toEqual({ items: [] });
  expect((await other.send('DELETE', `/api/v1/views/${kept.id}`)).body).toEqual({ dropped: false });
  expect((await clerk.send('DELETE', `/api/v1/views/${kept.id}`)).body).toEqual({ dropped: true });
  expect((await clerk.get('/api/v1/views?place=cases')).body).toEqual({ items: [] });
});
