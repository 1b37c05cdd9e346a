import { expect, test } from 'vitest';
import { z } from 'zod';
import { deliveryWays } from '@jiedian/domain/glossary/lists/delivery-way.ts';
import { commonFields } from '@jiedian/domain/kernel/common-fields.ts';
import { form } from '@jiedian/domain/kernel/form.ts';
import { actsOf } from '../command/known-acts.ts';
import { commandBody, schemaOfForm } from './schema-of-form.ts';

const label = { zh: '某项', en: 'Something' };
const kinds = form({
  code: 'door-test', title: label,
  fields: {
    text: { kind: 'text', max: 3, need: 'always', label },
    decimal: { kind: 'decimal', unit: label, places: 2, above: '0', max: '100', need: 'optional', label },
    count: { kind: 'count', min: 1, max: 9, need: 'optional', label },
    date: { kind: 'date', need: 'optional', label },
    instant: { kind: 'instant', need: 'optional', label },
    choice: { kind: 'choice', list: deliveryWays, need: 'optional', label },
    only: { kind: 'choice', list: deliveryWays, only: ['post'], need: 'optional', label },
    choices: { kind: 'choices', list: deliveryWays, need: 'optional', label },
    yesNo: { kind: 'yes-no', need: 'optional', label },
    person: { kind: 'person', duties: ['counter'], need: 'optional', label },
    people: { kind: 'people', duties: ['counter'], min: 1, need: 'optional', label },
    files: { kind: 'files', accept: 'papers', min: 0, max: 2, need: 'optional', label },
    place: { kind: 'place', need: 'optional', label },
    signature: { kind: 'signature', whose: label, need: 'optional', label },
    region: { kind: 'region', need: 'optional', label },
    none: { kind: 'table', min: 0, max: 2, need: 'always', label, columns: { what: { kind: 'text', max: 5, need: 'always', label } } },
    ...commonFields,
  },
});
const door = schemaOfForm(kinds);
const id = '0198f0a0-0000-7000-8000-000000000001';
const takes = (more: object) => door.safeParse({ text: 'abc', ...more }).success;

test('each kind of field takes what its description allows', () => {
  for (const good of [
    { text: '𠮷祥好' }, { decimal: '0.01' }, { decimal: '100' }, { count: 9 }, { date: '2024-02-29' }, { instant: '2026-11-23T08:00:00+08:00' }, { choice: 'post' }, { only: 'post' },
    { choices: ['post', 'portal'] }, { yesNo: false }, { person: id }, { people: [id] }, { files: [id, id] }, { place: { lat: '37.5', lon: '-108.7', accuracyM: '12' } },
    { signature: { name: '王芳', strokes: 'M1 2L3.5 4' } }, { region: '610881' }, { none: [{ what: 'x' }] },
  ]) expect([good, takes(good)]).toEqual([good, true]);
});

test('and refuses what it forbids', () => {
  for (const bad of [
    { text: '四个字的' }, { text: ' ' }, { text: '' }, { text: 5 }, { decimal: 0.01 }, { decimal: '0' }, { decimal: '100.01' }, { decimal: '1.234' }, { decimal: '01' }, { count: '3' }, { count: 0 }, { count: 1.5 },
    { date: '2026-02-29' }, { date: '2026-1-1' }, { instant: '2026-11-23T08:00:00' }, { instant: '2026-11-23' }, { choice: 'pigeon' }, { only: 'portal' }, { choices: 'post' }, { choices: ['pigeon'] },
    { yesNo: 'yes' }, { person: '王芳' }, { people: [1] }, { files: [id, id, id] }, { place: { lat: '91', lon: '0' } }, { place: { lat: 1, lon: 2 } }, { place: { lat: '1', lon: '2', why: 'x' } },
    { signature: { name: '' } }, { signature: { name: 'x', strokes: '<script>' } }, { region: '61' }, { none: [{ what: 'x' }, { what: 'y' }, { what: 'z' }] }, { none: [{ who: 'x' }] }, { none: {} },
    { choice: null }, { unknown: 1 },
  ]) expect([bad, takes(bad)]).toEqual([bad, false]);
  expect(door.safeParse({}).success).toBe(false);
});

test('instants are kept in UTC, an absent list that may be empty is the empty list', () => {
  expect(door.parse({ text: 'a', instant: '2026-11-23T08:00:00+08:00' })).toEqual({ text: 'a', instant: '2026-11-23T00:00:00.000Z', none: [] });
});

test('every act has a schema of its own that can be described, with labels in both languages', () => {
  const all = (['case', 'project'] as const).flatMap((kind) => actsOf(kind).map((act) => ({ kind, act })));
  expect(all.length).toBeGreaterThan(100);
  for (const { kind, act } of all) {
    const described = JSON.stringify(z.toJSONSchema(commandBody(kind, act), { io: 'input' }));
    for (const field of Object.values(act.form.fields)) expect(described).toContain(`${field.label.en} · ${field.label.zh}`.replaceAll('"', '\\"'));
  }
});
