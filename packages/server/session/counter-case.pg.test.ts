import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { acceptance, application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { byPhone } from '../http/by-phone.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
let clerk: Browser;
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
});
afterAll(() => county.close());

const cases = async (who: Browser) => ((await who.get('/api/v1/cases')).body as { items: { id: string }[] }).items.map(({ id }) => id);

async function atTheCounter(contactPhone: string) {
  const stream = { kind: 'case', id: newId() as Id };
  expect(await county.command(clerk, 'submit-application', stream, application({ contactPhone }))).toMatchObject({ status: 200 });
  return stream;
}

test('whoever signs in by the phone that a counter case names sees it, and may act on it', async () => {
  const [his, hers] = [await atTheCounter('13891237001'), await atTheCounter('13891237002')];
  const [him, her] = [await byPhone(county, '13891237001'), await byPhone(county, '13891237002')];
  expect([await cases(him), await cases(her)]).toEqual([[his.id], [hers.id]]);
  expect((await him.get(`/api/v1/cases/${hers.id}`)).status).toBe(404);
  expect((await him.get('/api/v1/me')).body).toMatchObject({ customers: [{ name: '尾号7001' }, { name: '靖边长安混凝土有限公司' }] });
  expect(await cases(await byPhone(county, '13891237003'))).toEqual([]);
  const sheet = JSON.stringify((await him.get(`/api/v1/papers/case/${his.id}/application-form`)).body);
  expect([sheet.includes('610881198001010019'), sheet.includes('6108**********0019')]).toEqual([false, true]);
  expect((await him.get(`/api/v1/cases/${his.id}/acts/request-suspension`)).body).toMatchObject({ command: 'request-suspension' });
  expect(await county.command(him, 'request-termination', his, { kind: 'unreachable', words: '不办了' })).toMatchObject({ status: 400 });
});

test('another contact takes it over from the one before; a new application is still his own', async () => {
  const stream = await atTheCounter('13891237011');
  const { rows } = (await clerk.get(`/api/v1/cases/${stream.id}/acts/accept-application`)).body as { rows: { papersRequired: { paper: string }[] } };
  await county.command(clerk, 'accept-application', stream, acceptance(rows.papersRequired.map(({ paper }) => paper), county.clock.now()));
  expect(await county.command(clerk, 'change-application', stream, { what: ['contact'], contactName: '李强', contactPhone: '13891237012', reason: '换人', customerSignature: { name: '马晓燕' } })).toMatchObject({ status: 200 });
  const before = await byPhone(county, '13891237011');
  expect(await cases(before)).toEqual([]);
  const now = await byPhone(county, '13891237012');
  expect(await cases(now)).toEqual([stream.id]);
  const { firstContactAt: _, ...own } = application({ channel: 'online', contactPhone: '13891237012' });
  const mine = { kind: 'case', id: newId() as Id };
  expect(await county.command(now, 'submit-application', mine, own)).toMatchObject({ status: 200 });
  const owners = await county.sql<{ customer_id: string }>('select distinct customer_id from stream where id = any ($1)', [[stream.id, mine.id]]);
  expect(owners).toHaveLength(2);
});

test('a customer for whom somebody signs in already is left to him', async () => {
  const owner = await byPhone(county, '13891237021');
  const { firstContactAt: _, ...own } = application({ channel: 'online', contactPhone: '13891237022' });
  const stream = { kind: 'case', id: newId() as Id };
  expect(await county.command(owner, 'submit-application', stream, own)).toMatchObject({ status: 200 });
  expect(await cases(await byPhone(county, '13891237022'))).toEqual([]);
});
