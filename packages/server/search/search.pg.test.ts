import { afterAll, beforeAll, expect, test } from 'vitest';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
let clerk: Browser;
let stranger: Browser;
const ids: string[] = [];
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
  stranger = await county.signedIn('stranger', 'away', 'counter');
  for (let n = 0; n < 24; n += 1) {
    const stream = { kind: 'case' as const, id: newId() };
    // Every other one was typed with wide characters and blanks.
    const name = n % 2 === 0 ? `神木第${n}物流3号有限公司` : `神木 第${n} 物流３号有限公司`;
    expect((await county.command(clerk, 'submit-application', stream, application({ customerName: name, addressDetail: '店塔镇石窑店' }))).status).toBe(200);
    ids.push(stream.id);
  }
});
afterAll(() => county.close());

const found = async (who: Browser, q: string) => ((await who.get(`/api/v1/search?q=${encodeURIComponent(q)}`)).body as { items: { id: string }[] }).items.map(({ id }) => id);
const newest = (most: number) => ids.toReversed().slice(0, most);

test('what stands in many cases is found in the newest of them, however it was typed', async () => {
  for (const q of ['物流', '物流3', '石窑店', '物流３号']) expect([q, await found(clerk, q)]).toEqual([q, newest(20)]);
});

test('what stands in few is found by the index, and so are initials', async () => {
  expect(await found(clerk, '第3物流')).toEqual([ids[3]]);
  expect(await found(clerk, 'wl')).toEqual(newest(20));
  expect(await found(clerk, '第3流物')).toEqual([]);
});

test('one letter, and letters as they are typed, find the newest first', async () => {
  for (const q of ['w', 'W', 'wl', 'lj']) expect([q, await found(clerk, q)]).toEqual([q, q === 'lj' ? [] : newest(20)]);
});

test('another county finds nothing', async () => {
  for (const q of ['物流', '第3物流', 'wl', 'w']) expect(await found(stranger, q)).toEqual([]);
});
