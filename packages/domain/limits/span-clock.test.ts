import { describe, expect, it } from 'vitest';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { Account } from '../kernel/turn.ts';
import type { Instant } from '../kernel/instant.ts';
import type { LimitRow } from './regime.ts';
import { type Segment, type Visit, endSegments, turnSegments } from './segment.ts';
import { spanClock } from './span-clock.ts';
import { totalClock } from './total-clock.ts';

const calendar: Calendar = { zone: 'Asia/Shanghai', days: {}, publishedYears: [2026] };
/** November 2026: the 2nd is a Monday. */
const nov = (day: number, hour = 2): Instant => `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant;

const row = (given: Partial<LimitRow>): LimitRow => ({
  id: 'row', kind: 'step', process: 'hv-connection', step: 'site-survey', name: { zh: '行', en: 'row' }, days: 5, unit: 'working-days', account: 'utility',
  stoppedBy: ['customer'], inTotal: true, applies: {}, ground: { zh: '据', en: 'ground' }, source: 'S0', confidence: 'H', toBeConfirmed: false, ...given,
});
const visit = (step: string, from: number, to?: number, outcome?: string, account: Account = 'utility', number = 1): Visit => ({
  step, visit: number, openedAt: nov(from),
  ...(to === undefined ? {} : { doneAt: nov(to) }), ...(outcome === undefined ? {} : { outcome }),
  segments: [{ account, from: nov(from), ...(to === undefined ? {} : { to: nov(to) }) }],
});

const reply = row({
  id: 'reply', kind: 'span', step: 'scheme-reply', days: 11,
  starts: [{ step: 'acceptance', at: 'done', outcome: 'accepted' }],
  restarts: [{ step: 'scheme-confirmation', at: 'done', outcome: 'objected' }],
  stops: { step: 'scheme-reply', at: 'done' },
});
const untilReply = [
  visit('acceptance', 2, 3, 'returned'), visit('application', 3, 5, 'submitted', 'customer', 2), visit('acceptance', 5, 6, 'accepted', 'utility', 2),
  visit('site-survey', 6, 10, 'can-supply'), visit('scheme-drafting', 10, 12, 'drafted'), visit('scheme-reply', 12, 13, 'replied'),
];
const span = (limit: LimitRow, visits: readonly Visit[], now: Instant, restartedAt: readonly Instant[] = []) => spanClock({ row: limit, visits, calendar, now, restartedAt });

describe('a span', () => {
  it('has not begun before its start, and takes no account of a return', () => {
    expect(span(reply, untilReply.slice(0, 2), nov(6))).toMatchObject({ rounds: [], current: null, usedInAll: 0 });
  });

  it('runs from acceptance over every step to the reply', () => {
    expect(span(reply, untilReply.slice(0, 4), nov(10)).current).toMatchObject({ state: 'running', used: 2, due: { date: '2026-11-23' } });
    expect(span(reply, untilReply, nov(30)).current).toMatchObject({ state: 'ended', used: 5, light: 'ok', endedOn: '2026-11-13' });
  });

  it('begins anew with an objection and remembers the first round', () => {
    const objected = [...untilReply, visit('scheme-confirmation', 13, 17, 'objected', 'customer'), visit('scheme-drafting', 17, undefined, undefined, 'utility', 2)];
    const clock = span(reply, objected, nov(19));
    expect(clock.rounds.map(({ used, state }) => [used, state])).toEqual([[5, 'ended'], [2, 'running']]);
    expect(clock).toMatchObject({ usedInAll: 7, current: { due: { date: '2026-12-02' } } });
  });

  it('begins anew when the customer changes the need', () => {
    expect(span(reply, untilReply.slice(0, 4), nov(11), [nov(10)]).rounds.map(({ used, state }) => [used, state])).toEqual([[2, 'ended'], [1, 'running']]);
  });

  it('counts time that nobody bears as the utility’s, and a parallel step of the customer’s stops nothing', () => {
    const gap = [untilReply[2], visit('site-survey', 9, 10, 'can-supply'), visit('customer-works', 9, undefined, undefined, 'customer')].filter((v) => v !== undefined);
    expect(span(reply, gap.slice(0, 2), nov(12)).current).toMatchObject({ state: 'running', used: 4 });
    expect(span({ ...reply, through: ['site-survey', 'scheme-drafting'] }, [...gap, visit('scheme-drafting', 10)], nov(12)).current?.used).toBe(4);
  });

  it('leaves out the access design where the rule says so', () => {
    const visits = [visit('acceptance', 2, 3, 'accepted'), visit('access-design', 3, 10, 'passed'), visit('access-scheme', 10)];
    const excluding = { ...reply, excludes: ['access-design'] };
    expect(span(excluding, visits, nov(11)).current).toMatchObject({ used: 1, customerDays: 5 });
    expect(span(reply, visits, nov(11)).current).toMatchObject({ used: 6, customerDays: 0 });
  });

  it('runs only when the inspection is passed and contract and fees are closed', () => {
    const connect = row({
      id: 'connect', kind: 'span', step: 'energisation', days: 3, stops: { step: 'energisation', at: 'done' },
      starts: [{ step: 'completion-inspection', at: 'done', outcome: 'passed' }, { step: 'supply-contract', at: 'done' }, { step: 'fees', at: 'done' }],
    });
    const almost = [visit('completion-inspection', 2, 4, 'failed'), visit('supply-contract', 2, 9, 'in-force'), visit('fees', 2, 3, 'settled')];
    expect(span(connect, almost, nov(12)).current).toBeNull();
    expect(span(connect, [...almost, visit('completion-inspection', 10, 11, 'passed', 'utility', 2)], nov(12)).current).toMatchObject({ startedOn: '2026-11-11', due: { date: '2026-11-16' } });
  });
});

describe('the utility’s total', () => {
  const cap = row({ id: 'total', kind: 'cap', step: 'energisation', days: 22 });
  const rows = [cap, reply, row({ id: 'acceptance', step: 'acceptance' }), row({ id: 'design', step: 'design-review' }), row({ id: 'contract', step: 'supply-contract', inTotal: false })];
  const total = (visits: readonly Visit[], now: Instant, endedAt?: Instant) => totalClock({ cap, rows, visits, calendar, now, ...(endedAt === undefined ? {} : { endedAt }) });

  it('counts a day once, however many steps ran on it, and none of the customer’s', () => {
    const visits = [...untilReply, visit('scheme-confirmation', 13, 20, 'agreed', 'customer'), visit('supply-contract', 20)];
    expect(total(untilReply, nov(13))).toMatchObject({ state: 'stopped', used: 7, customerDays: 2 });
    expect(total(visits, nov(24))).toMatchObject({ state: 'stopped', light: 'none', used: 7, left: 15, due: null, customerDays: 7 });
    expect(total([...visits, visit('design-review', 24)], nov(25))).toMatchObject({ state: 'running', used: 8, left: 14 });
  });

  it('ends with the case', () => {
    expect(total([...untilReply, visit('design-review', 16)], nov(30), nov(18))).toMatchObject({ state: 'ended', used: 9, endedOn: '2026-11-18' });
  });

  it('is late over its cap', () => {
    expect(totalClock({ cap: { ...cap, days: 6 }, rows, visits: untilReply, calendar, now: nov(30), endedAt: nov(13) })).toMatchObject({ light: 'late', used: 7, left: -1 });
  });
});

describe('visits of one step', () => {
  it('have a clock each, and a sum', () => {
    const visits = [visit('design-review', 2, 5, 'failed'), visit('design-review', 9, undefined, undefined, 'utility', 2)];
    expect(span(row({ step: 'design-review', days: 3 }), visits, nov(11))).toMatchObject({ usedInAll: 5, current: { used: 2, due: { date: '2026-11-12' } } });
  });

  it('pass from account to account; an act entered before the turn began counts as its beginning', () => {
    const opened: readonly Segment[] = [{ account: 'customer', from: nov(4) }];
    expect(turnSegments(opened, nov(6), { account: 'utility', eventId: 'e' })).toEqual([{ account: 'customer', from: nov(4), to: nov(6) }, { account: 'utility', eventId: 'e', from: nov(6) }]);
    expect(turnSegments(opened, nov(3), { account: 'utility' })).toEqual([{ account: 'customer', from: nov(4), to: nov(4) }, { account: 'utility', from: nov(4) }]);
    expect(endSegments(opened, nov(3))).toEqual([{ account: 'customer', from: nov(4), to: nov(4) }]);
    expect(endSegments(endSegments(opened, nov(5)), nov(9))).toEqual([{ account: 'customer', from: nov(4), to: nov(5) }]);
  });
});
