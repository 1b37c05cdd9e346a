import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, type Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { Ladder } from './ladder.ts';
import { awake, nextOf, reached, remindersFor, rungsTo } from './reminders-for.ts';

const calendar: Calendar = { zone: 'Asia/Shanghai', days: { '2026-10-01': 'rest', '2026-10-02': 'rest', '2026-10-10': 'work' }, publishedYears: [2026] };
const rung = (level: Ladder['rungs'][number]['level'], workingDaysOver?: number): Ladder['rungs'][number] => ({ level, ...(workingDaysOver === undefined ? {} : { workingDaysOver }), tells: [{ to: 'holder' }], owes: ['act'], way: 'at-once' });
const ladder: Ladder = { quiet: { from: '22:00', to: '07:30' }, rungs: [rung('amber'), rung('due-today', 0), rung('overdue-1', 1), rung('overdue-2', 3), rung('overdue-3', 5), rung('overdue-4', 10)] };
const visit = (amberOn: string | null, dueOn: string | null, closed = false) => ({ amberOn: amberOn as BusinessDate | null, dueOn: dueOn as BusinessDate | null, closed });

describe('the reminders of a visit', () => {
  it('come in the morning of their working days', () => {
    expect(remindersFor(visit('2026-09-29', '2026-09-30'), ladder, calendar)).toEqual([
      { level: 'amber', at: '2026-09-29T07:30' }, { level: 'due-today', at: '2026-09-30T07:30' }, { level: 'overdue-1', at: '2026-10-05T07:30' },
      { level: 'overdue-2', at: '2026-10-07T07:30' }, { level: 'overdue-3', at: '2026-10-09T07:30' }, { level: 'overdue-4', at: '2026-10-15T07:30' },
    ]);
  });

  it('are none for closed work, without a limit, and while the clock stands still', () => {
    for (const none of [visit('2026-09-29', '2026-09-30', true), visit(null, null), visit(null, '2026-09-30')]) expect(remindersFor(none, ladder, calendar)).toEqual([]);
  });

  it('leave a warning that falls on the due day to the due day', () => {
    expect(remindersFor(visit('2026-09-30', '2026-09-30'), ladder, calendar)[0]).toEqual({ level: 'due-today', at: '2026-09-30T07:30' });
  });

  const day = fc.integer({ min: 0, max: 300 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const due = fc.tuple(day, fc.integer({ min: 0, max: 30 })).map(([from, n]) => [addWorkingDays(calendar, from, 0).date, addWorkingDays(calendar, from, n).date] as const);

  it('each level once, rising, never in quiet hours or on a rest day; n working days later means the same n later', () => {
    fc.assert(fc.property(due, fc.integer({ min: 1, max: 40 }), ([amberOn, dueOn], n) => {
      const all = remindersFor(visit(amberOn, dueOn), ladder, calendar);
      expect(new Set(all.map(({ level }) => level)).size).toBe(all.length);
      for (const [i, { at }] of all.entries()) {
        if (i > 0) expect(at > (all[i - 1]?.at ?? '')).toBe(true);
        expect(awake(at, ladder, calendar)).toBe(at);
      }
      const moved = remindersFor(visit(addWorkingDays(calendar, amberOn, n).date, addWorkingDays(calendar, dueOn, n).date), ladder, calendar);
      expect(moved.filter(({ level }) => level !== 'amber').map(({ at }) => at.slice(0, 10)))
        .toEqual(all.filter(({ level }) => level !== 'amber').map(({ at }) => addWorkingDays(calendar, at.slice(0, 10), n).date));
    }));
  });

  it('at any minute all of them are either reached or to come', () => {
    fc.assert(fc.property(due, day, fc.integer({ min: 0, max: 23 }), ([amberOn, dueOn], on, hour) => {
      const now = `${on}T${String(hour).padStart(2, '0')}:15`;
      const all = remindersFor(visit(amberOn, dueOn), ladder, calendar);
      const [last, next] = [reached(all, now), nextOf(all, now)];
      expect(all.findIndex((one) => one === next)).toBe(last === null ? (all.length === 0 ? -1 : 0) : last === all.at(-1) ? -1 : all.indexOf(last) + 1);
    }));
  });

  it('quiet hours and rest days end in a working morning', () => {
    expect(awake('2026-09-30T21:59', ladder, calendar)).toBe('2026-09-30T21:59');
    expect(awake('2026-09-30T22:00', ladder, calendar)).toBe('2026-10-05T07:30');
    expect(awake('2026-10-05T03:00', ladder, calendar)).toBe('2026-10-05T07:30');
    expect(awake('2026-10-03T12:00', ladder, calendar)).toBe('2026-10-05T07:30');
    expect(awake('2026-10-10T12:00', ladder, calendar)).toBe('2026-10-10T12:00');
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 23 }), (on, hour) => {
      const later = awake(`${on}T${String(hour).padStart(2, '0')}:00`, ladder, calendar);
      expect(isWorkingDay(calendar, later.slice(0, 10)).working).toBe(true);
      expect(later >= `${on}T${String(hour).padStart(2, '0')}:00`).toBe(true);
    }));
  });

  it('a level holds the milder ones', () => {
    expect(rungsTo(ladder, 'overdue-1').map(({ level }) => level)).toEqual(['amber', 'due-today', 'overdue-1']);
  });
});
