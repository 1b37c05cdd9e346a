import { afterAll, beforeAll, expect, test } from 'vitest';
import { littleCounty, type LittleCounty } from '../command/little-county.test-support.ts';
import { sweepOwnThings } from './sweep-own-things.ts';

let county: LittleCounty;
beforeAll(async () => void (county = await littleCounty()));
afterAll(() => county.close());

test('old codes and tries go, fresh ones stay; the worker’s role may do it', async () => {
  await county.sql(`insert into session.phone_code (id, phone, code, created_at) values (gen_random_uuid(), '13800000001', '1', now() - interval '2 days'), (gen_random_uuid(), '13800000002', '2', now())`);
  await county.sql(`insert into session.sign_in_try values ('old', 9, now() - interval '2 days'), ('new', 1, now())`);
  await sweepOwnThings(county.shell, undefined);
  expect(await county.sql('select phone from session.phone_code')).toEqual([{ phone: '13800000002' }]);
  expect(await county.sql('select key from session.sign_in_try')).toEqual([{ key: 'new' }]);
});
