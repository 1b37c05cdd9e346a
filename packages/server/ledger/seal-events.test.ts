import { expect, test } from 'vitest';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import { personal } from '@jiedian/domain/kernel/personal.ts';
import { sealEvents } from './seal-events.ts';
import { openVault } from './vault.ts';

const vault = openVault('a secret for tests that is long enough');
const label = { zh: '名', en: 'name' };
const fields: Shape = {
  name: { kind: 'text', max: 50, need: 'always', personal: 'name', label },
  note: { kind: 'text', max: 50, need: 'always', label },
  people: { kind: 'table', min: 0, max: 9, need: 'always', label, columns: { phone: { kind: 'text', max: 11, need: 'always', personal: 'phone', label }, role: { kind: 'text', max: 9, need: 'always', label } } },
};

test('fields, rows of tables and wrapped conclusions are sealed; the same value of a kind once', () => {
  const { events, values } = sealEvents([
    { type: 'a', typeVersion: 1, body: { data: { name: '马晓燕', note: '不动', people: [{ phone: '13891234567', role: '甲' }] }, establishes: { customerName: personal('name', '马晓燕'), list: [{ deep: personal('phone', '13891234567') }], kva: '630' } } },
    { type: 'b', typeVersion: 1, body: { data: { name: 'a rule’s own' } } },
  ], fields, vault);
  expect(values.map(({ kind, clear }) => [kind, clear])).toEqual([['name', '马晓燕'], ['phone', '13891234567']]);
  const [name, phone] = values;
  const sealed = (id: string | undefined) => ({ sealed: id, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(events[0]?.body).toEqual({
    data: { name: sealed(name?.id), note: '不动', people: [{ phone: sealed(phone?.id), role: '甲' }] },
    establishes: { customerName: sealed(name?.id), list: [{ deep: sealed(phone?.id) }], kva: '630' },
  });
  expect(JSON.stringify(events)).not.toMatch(/马晓燕|13891234567/);
  expect(events[1]?.body.data).toEqual({ name: 'a rule’s own' });
});
