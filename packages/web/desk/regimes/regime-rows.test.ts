import { expect, it } from 'vitest';
import { compareRows, inGroups, regimeSheet, type RegimeRow } from './regime-rows.ts';

const named = { 'process:hv-connection': { zh: '高压业扩', en: 'HV connection' }, 'source:S1': { zh: '电力法', en: 'Power Law' } };
const row = (id: string, more: object = {}) => ({
  id, kind: 'step', process: 'hv-connection', step: id, name: { zh: `名${id}`, en: id }, days: 3, unit: 'working-days', applies: { supplyKinds: ['hv-dual'], ordinary: false },
  ground: { zh: '依据', en: 'ground' }, source: 'S1', confidence: 'M', toBeConfirmed: true, ...more,
}) as unknown as RegimeRow;

it('tells what was added, changed and removed, and is not misled by the order of keys', () => {
  const before = [row('a'), row('b'), row('c')];
  const turned = Object.fromEntries(Object.entries(row('a')).toReversed()) as RegimeRow;
  const found = compareRows(before, [turned, row('b', { days: 2 }), row('d')]);
  expect(found.map(({ change, row: { id } }) => `${id} ${change}`)).toEqual(['a same', 'b changed', 'd added', 'c removed']);
  expect(found[1]?.before?.['days']).toBe(3);
});

it('groups rows by what they limit and writes them in words', () => {
  const rows = [row('s'), row('x', { kind: 'exemption', days: undefined }), row('c', { kind: 'cap', applies: {} })];
  expect(inGroups(rows.map((one) => ({ row: one }))).map(({ name, rows: some }) => [name.en, some.length])).toEqual([['Caps on the sum', 1], ['Steps', 1], ['Exemptions', 1]]);
  expect(regimeSheet(rows, named, 'zh')[2]).toEqual(['环节时限', 's', '名s', '高压业扩', 's', '高压双电源、非普通客户', '3 个工作日', '依据', '电力法', '较可靠的转引', '是']);
  expect(regimeSheet(rows, named, 'en')[3]?.[6]).toBe('exempt');
});
