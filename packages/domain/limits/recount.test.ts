import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { Instant } from '../kernel/instant.ts';
import { caseClocks } from './case-clocks.ts';
import { recount } from './recount.ts';
import type { CaseKind, LimitRow, Regime } from './regime.ts';
import type { Visit } from './segment.ts';

const calendar: Calendar = { zone: 'Asia/Shanghai', days: {}, publishedYears: [2026] };
const at = (date: string): Instant => `${date}T02:00:00.000Z` as Instant;
const kind: CaseKind = { process: 'hv-connection', supplyKind: 'hv-single', businessType: 'new', ordinary: true };
const row = (step: string, days: number, more: Partial<LimitRow> = {}): LimitRow => ({
  id: `${step}-${days}`, kind: 'step', process: 'hv-connection', step, name: { zh: step, en: step }, days, unit: 'working-days', account: 'utility', stoppedBy: ['customer'], inTotal: true,
  applies: {}, ground: { zh: '', en: '' }, source: 'S', confidence: 'H', toBeConfirmed: false, ...more,
});
const regime = (limits: readonly LimitRow[]): Regime => ({ id: 'r', version: '1', title: { zh: '', en: '' }, issuer: { zh: '', en: '' }, effectiveFrom: '2020-01-01' as Regime['effectiveFrom'], limits, exemptions: [] });
const cap = row('site-survey', 3, { kind: 'cap', inTotal: false, name: { zh: '合计', en: 'total' } });
const visit = (step: string, n: number, from: string, to: string): Visit => ({ step, visit: n, openedAt: at(from), doneAt: at(to), outcome: 'done', segments: [{ from: at(from), to: at(to), account: 'utility' }] });

it('names what was missed, its worst round first, and counts the total', () => {
  // Monday to Thursday, and again Monday to Friday: three and four working days.
  const visits = [visit('site-survey', 1, '2026-03-02', '2026-03-05'), visit('site-survey', 2, '2026-03-09', '2026-03-13')];
  const now = at('2026-03-31');
  expect(recount(regime([row('site-survey', 2), cap]), { kind, visits, endedAt: at('2026-03-13') }, calendar, now)).toMatchObject({ used: 7, allowed: 3, light: 'late', limits: 1, missed: [{ over: 2, unit: 'working-days' }] });
  expect(recount(regime([row('site-survey', 4)]), { kind, visits }, calendar, now)).toMatchObject({ allowed: null, missed: [] });
  expect(recount(regime([row('site-survey', 1, { account: 'customer' })]), { kind, visits }, calendar, now)).toMatchObject({ limits: 0, missed: [] });
});

it('under the same regime says what the case’s own clocks say', () => {
  const span = fc.record({ step: fc.constantFrom('acceptance', 'site-survey'), gap: fc.nat(4), length: fc.nat(12) });
  fc.assert(fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 20 }), (spans, days, capDays) => {
    let date = '2026-01-05';
    const visits = spans.map(({ step, gap, length }, index) => {
      const from = addCalendarDays(date, gap);
      date = addCalendarDays(from, length);
      return visit(step, index + 1, from, date);
    });
    const own = regime([row('acceptance', days), row('site-survey', days + 1), { ...cap, days: capDays }]);
    const clocks = caseClocks({ regime: own, kind, visits, calendar, now: at(date) });
    const said = recount(own, { kind, visits }, calendar, at(date));
    expect([said.used, said.light]).toEqual([clocks.total.used, clocks.total.light]);
    expect(said.missed.length).toBe(clocks.limits.filter(({ rounds }) => rounds.some(({ light }) => light === 'late')).length);
  }));
});
