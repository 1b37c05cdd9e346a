import { expect, it } from 'vitest';
import { checkCalendar } from './calendar-document.ts';

const name = { zh: '元旦', en: 'New Year' };
const rest = (date: string) => ({ date, kind: 'rest', name });
const paths = (document: unknown): readonly string[] => checkCalendar(document).map(({ path }) => path);

it('takes a year with its days, and those in the December before', () => {
  expect(checkCalendar({ of: 'year', year: 2027, days: [rest('2027-01-01'), { ...rest('2026-12-27'), kind: 'work' }] })).toEqual([]);
  expect(checkCalendar({ of: 'closure', unitId: crypto.randomUUID(), moves: 'internal', days: [] })).toEqual([]);
});

it.each([
  [null, ['of']],
  [{ of: 'year', year: 1999, days: [] }, ['year', 'days']],
  [{ of: 'year', year: 2027, days: [rest('2027-02-30'), rest('2025-01-01')] }, ['days.0.date', 'days.1.date']],
  [{ of: 'year', year: 2027, days: [rest('2027-01-01'), rest('2027-01-01')] }, ['days.1.date']],
  [{ of: 'year', year: 2027, days: [{ ...rest('2027-01-01'), kind: 'off', name: { zh: '元旦' } }] }, ['days.0.kind', 'days.0.name']],
  [{ of: 'year', year: 2027, days: Array.from({ length: 121 }, () => rest('2027-01-01')) }, ['days']],
  [{ of: 'closure', unitId: 'here', days: [{ ...rest('2027-03-01'), kind: 'work' }] }, ['unitId', 'moves', 'days.0.kind']],
])('says what is wrong: %#', (document, expected) => expect(paths(document)).toEqual(expected));
