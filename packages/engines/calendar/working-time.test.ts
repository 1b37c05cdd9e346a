import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './civil-date.ts';
import { type Calendar, addWorkingDays, isWorkingDay, workingDayBefore, workingDaysBetween } from './working-days.ts';
import { type WorkingHours, addWorkingTime, workingTimeBetween } from './working-time.ts';
import { instantAt, writtenIn } from './zone-time.ts';

const office = [{ from: 540, to: 720 }, { from: 840, to: 1080 }];
const hours: WorkingHours = [office, office, office, office, office, [], []];
const shanghai: Calendar = { zone: 'Asia/Shanghai', days: { '2026-10-01': 'rest', '2026-10-10': 'work' }, publishedYears: [2026] };
const at = (text: string): number => Date.parse(text);
const after = (from: string, minutes: number): string => writtenIn('Asia/Shanghai', addWorkingTime(shanghai, hours, at(from), minutes * 60_000).at);

describe('working time', () => {
  it.each([
    ['2026-09-29T11:30:00+08:00', 60, '2026-09-29T14:30:00+08:00'],
    ['2026-09-30T17:00:00+08:00', 90, '2026-10-02T09:30:00+08:00'],
    ['2026-10-09T17:30:00+08:00', 31, '2026-10-10T09:01:00+08:00'],
    ['2026-10-10T03:00:00+08:00', 420, '2026-10-10T18:00:00+08:00'],
    ['2026-10-12T09:30:00+08:00', -31, '2026-10-10T17:59:00+08:00'],
    ['2026-10-01T10:00:00+08:00', 0, '2026-10-01T10:00:00+08:00'],
  ])('%s and %i minutes: %s', (from, minutes, expected) => expect(after(from, minutes)).toBe(expected));

  it('says when the year is not published', () => {
    expect(addWorkingTime(shanghai, hours, at('2026-12-31T17:59:00+08:00'), 60_000).provisional).toBe(false);
    expect(addWorkingTime(shanghai, hours, at('2026-12-31T17:59:00+08:00'), 60_001).provisional).toBe(true);
  });

  it('does not count for ever', () => expect(() => addWorkingTime(shanghai, hours, at('2026-01-01T00:00:00Z'), Number.MAX_SAFE_INTEGER)).toThrow(RangeError));

  it('is undone by workingTimeBetween, and adds up', () => {
    const when = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-01T00:00:00Z') });
    const some = fc.integer({ min: 1, max: 40 * 420 * 60_000 });
    fc.assert(fc.property(when, some, some, (from, a, b) => {
      const first = addWorkingTime(shanghai, hours, from, a).at;
      expect(workingTimeBetween(shanghai, hours, from, first)).toBe(a);
      expect(addWorkingTime(shanghai, hours, first, b).at).toBe(addWorkingTime(shanghai, hours, from, a + b).at);
      expect(workingTimeBetween(shanghai, hours, addWorkingTime(shanghai, hours, from, -a).at, from)).toBe(a);
    }));
  });
});

describe('a zone’s own time', () => {
  it('is written with its offset, and milliseconds where there are any', () => {
    expect(writtenIn('Asia/Shanghai', 0)).toBe('1970-01-01T08:00:00+08:00');
    expect(writtenIn('America/St_Johns', 1)).toBe('1969-12-31T20:30:00.001-03:30');
    expect(writtenIn('UTC', at('2026-02-01T00:00:00Z'))).toBe('2026-02-01T00:00:00+00:00');
  });

  it('takes the later moment where summer time skips or repeats one', () => {
    const berlin = (day: string, minutes: number): string => writtenIn('Europe/Berlin', instantAt('Europe/Berlin', dayNumber(day), minutes));
    expect(berlin('2026-03-29', 150)).toBe('2026-03-29T03:30:00+02:00');
    expect(berlin('2026-10-25', 150)).toBe('2026-10-25T02:30:00+01:00');
    expect(berlin('2026-03-28', 1440)).toBe('2026-03-29T00:00:00+01:00');
  });
});

type Vector = { readonly op: string; readonly name?: string; readonly tz: string; readonly calendar_tz?: string; readonly start: string; readonly end?: string; readonly n?: number;
  readonly working_hours: Readonly<Record<string, readonly (readonly [string, string])[]>>; readonly holidays?: readonly string[]; readonly yearly_holidays_mm_dd?: readonly string[] } & Readonly<Record<string, unknown>>;
const file = join(import.meta.dirname, '../../../../shared/data/clocks/working-time-vectors.json');
const there = existsSync(file);
const told = there ? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<'otrs' | 'working_hours_gem', { readonly vectors: readonly Vector[] }>>) : null;
const vectors = [...(told?.otrs.vectors ?? []), ...(told?.working_hours_gem.vectors ?? [])];

describe.skipIf(!there)(there ? 'the vectors of OTRS and working_hours' : `SKIPPED: no vectors at ${file}`, () => {
  it.each(vectors.map((vector) => [`${vector.op} ${vector.name ?? ''} ${vector.start} ${String(vector.end ?? vector.n ?? '')}`, vector] as const))('%s', (_, vector) => {
    const { calendar, worked } = calendarOf(vector);
    const zone = vector.tz;
    const local = (text: string): number => instantAt(zone, dayNumber(text.slice(0, 10)), 0) + (at(`${text.replace(' ', 'T')}Z`) - at(`${text.slice(0, 10)}T00:00:00Z`));
    const moment = (text: string): number => local(text) + (instantAt(zone, dayNumber(text.slice(0, 10)), Number(text.slice(11, 13)) * 60) - local(`${text.slice(0, 13)}:00:00`));
    const added = vector['add_working_seconds'] ?? vector.n;
    switch (vector.op) {
      case 'add': case 'add_seconds':
        return expect(addWorkingTime(calendar, worked, moment(vector.start), Number(added) * 1000).at).toBe(moment(String(vector['expected'])));
      case 'delta': case 'between_seconds':
        return expect(workingTimeBetween(calendar, worked, moment(vector.start), moment(vector.end ?? '')) / 1000).toBe(vector['expected_working_seconds'] ?? vector['expected']);
      case 'working_days_between':
        return expect(workingDaysBetween(calendar, vector.start, vector.end ?? '')).toBe(vector['expected']);
      default: {
        const n = Number(vector.n);
        // Their 0 on a holiday stays there; ours is the next working day (民法典 203), held by working-days.test.ts.
        if (n === 0) return expect(vector.holidays).toContain(vector['expected']);
        // Theirs goes from a rest day to a working day first; by 民法典 201 the first working day after the event is already day 1.
        const from = isWorkingDay(calendar, vector.start).working ? vector.start : (n > 0 ? addWorkingDays(calendar, vector.start, 0) : workingDayBefore(calendar, vector.start)).date;
        return expect((n > 0 ? addWorkingDays(calendar, from, n) : workingDayBefore(calendar, from, -n)).date).toBe(vector['expected']);
      }
    }
  });
});

function calendarOf(vector: Vector): { readonly calendar: Calendar; readonly worked: WorkingHours } {
  const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  const worked = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => (vector.working_hours[name] ?? []).map(([from, to]) => ({ from: minutes(from), to: minutes(to) })));
  const yearly = Array.from({ length: 6 }, (_, index) => (vector.yearly_holidays_mm_dd ?? []).map((monthDay) => `${2012 + index}-${monthDay}`)).flat();
  const days = Object.fromEntries([...yearly, ...(vector.holidays ?? [])].map((date) => [date, 'rest' as const]));
  return { calendar: { zone: vector.calendar_tz ?? vector.tz, days, publishedYears: 'all', week: worked.map((spans) => spans.length > 0) }, worked };
}
