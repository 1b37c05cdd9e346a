import { beforeAll, expect, test } from 'vitest';
import { isWorkingDay } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { dateIn } from '@jiedian/engines/calendar/date-in-zone.ts';
import { allStories } from './all-stories.ts';
import { citizensOf } from '../citizens.ts';
import { shippedRules } from '../shipped-rules.ts';
import { walk, type Walked } from '../walk.ts';

const rules = shippedRules();
const anchor = '2026-11-20' as BusinessDate;
const told = new Map<string, Walked>();

beforeAll(async () => {
  for (const story of allStories) told.set(story.profile.code, await walk(story, rules, anchor));
});

const of = (code: string): Walked => {
  const found = told.get(code);
  if (!found) throw new Error(code);
  return found;
};

test('the demo stands in many stages, across three counties', () => {
  expect(allStories.length).toBeGreaterThanOrEqual(16);
  expect(new Set(allStories.map(({ profile }) => profile.county)).size).toBe(3);
  expect(of('coal-washer').case.endedAs).toBe('completed');
  expect(of('sewage-works').case.endedAs).toBe('terminated');
  expect(of('housing-estate').case.status).toBe('suspended');
  expect(of('semi-coke').case.open['design-review']).toMatchObject({ visit: 3 });
  expect(Object.keys(of('charging-station').case.open)).toContain('scheme-confirmation');
  expect(Object.keys(of('magnesium-yard').case.open)).toEqual(['site-survey']);
  expect([...told.values()].filter(({ project }) => project !== null)).toHaveLength(5);
  expect(of('pig-farm').case.process.id).toBe('lv-connection');
  const stages = new Set([...told.values()].flatMap(({ case: c }) => Object.keys(c.open)));
  expect(stages.size).toBeGreaterThanOrEqual(12);
});

test('no two customers share a telephone, by which they sign in', () => {
  const phones = allStories.map(({ profile }) => citizensOf(profile).phone);
  expect(new Set(phones).size).toBe(phones.length);
});

test('nothing is done in the future, on a rest day by the utility, or all in one afternoon', () => {
  for (const [code, { cues }] of told) {
    for (const { doneAt, receivedAt, doer } of cues) {
      expect(receivedAt >= doneAt, code).toBe(true);
      const day = dateIn('Asia/Shanghai', doneAt);
      expect(day <= anchor, `${code} ${day}`).toBe(true);
      if (doer.level !== 'customer' && doer.level !== 'system') expect(isWorkingDay(rules.calendar, day).working, `${code} ${day}`).toBe(true);
      const hour = (Number(doneAt.slice(11, 13)) + 8) % 24;
      expect(hour >= 8 && hour < 19, `${code} ${doneAt}`).toBe(true);
    }
    const days = new Set(cues.map(({ doneAt }) => dateIn('Asia/Shanghai', doneAt)));
    expect(days.size, code).toBeGreaterThanOrEqual(Math.ceil(cues.length / 7));
  }
});

test('the same story is told the same way every time', async () => {
  const [story] = allStories;
  if (!story) throw new Error('no story');
  const again = await walk(story, rules, anchor);
  expect(JSON.stringify(again.cues.map(({ data, doneAt }) => [data, doneAt]))).toBe(JSON.stringify(of(story.profile.code).cues.map(({ data, doneAt }) => [data, doneAt])));
});
