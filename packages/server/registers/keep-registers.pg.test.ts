import { afterAll, beforeAll, expect, test } from 'vitest';
import { littleCounty, newId, type LittleCounty } from '../command/little-county.test-support.ts';
import { keepRegisters } from './keep-registers.ts';

let county: LittleCounty;
beforeAll(async () => void (county = await littleCounty()));
afterAll(() => county.close());

test('units, persons and duties are kept with their events, once; no name stands in an event', async () => {
  const registers = keepRegisters(county.shell);
  const [path] = await county.sql<{ path: string[] }>('select path from unit where id = $1', [county.branch]);
  const unit = { id: newId(), code: '610822', name: { zh: '府谷', en: 'Fugu' }, level: 'county', parent: county.branch, path: [] as never[], regions: ['610822'] } as const;
  const complete = { ...unit, path: [...(path?.path ?? []), unit.id] as never };
  expect([await registers.registerUnit(complete), await registers.registerUnit(complete)]).toEqual([true, false]);
  const person = { id: newId(), name: '韩晓雯', unitId: unit.id, workPhone: '0912-8710001' };
  expect([await registers.registerPerson(person), await registers.registerPerson(person)]).toEqual([true, false]);
  expect([await registers.grantDuty(person.id, 'counter', unit.id, '2026-01-01'), await registers.grantDuty(person.id, 'counter', unit.id, '2026-01-01')]).toEqual([true, false]);
  const events = await county.sql<{ type: string; seq: number; body: unknown }>('select type, seq, body from event where stream_id = any ($1) order by received_at, seq', [[unit.id, person.id]]);
  expect(events.map(({ type, seq }) => [type, seq])).toEqual([['unit-registered', 1], ['person-registered', 1], ['duty-granted', 2]]);
  expect(JSON.stringify(events)).not.toContain('韩晓雯');
});

test('a customer with its person is kept; a broken one leaves nothing', async () => {
  const registers = keepRegisters(county.shell);
  const customer = { id: newId(), name: '府谷某某煤业', person: { id: newId(), name: '田玉柱', role: 'agent' } } as const;
  await registers.registerCustomer(customer);
  expect(await county.sql('select role from customer_member where person_id = $1', [customer.person.id])).toEqual([{ role: 'agent' }]);
  const broken = { id: newId(), name: 'x', person: { id: newId(), name: 'y', role: 'nobody' as never } };
  await expect(registers.registerCustomer(broken)).rejects.toMatchObject({ code: '23514' });
  expect(await county.sql('select 1 from customer where id = $1', [broken.id])).toEqual([]);
});
