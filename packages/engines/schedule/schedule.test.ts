import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateAfter, type DayLine } from './day-line.ts';
import { forecast } from './forecast.ts';
import { type Activity, ready } from './network.ts';
import { plan } from './passes.ts';
import { exactly, lengthAt, leftAt, shareWithin, type Spread } from './spread.ts';

/** Every second day is a working day. */
const day = (n: number): string => new Date(Date.UTC(2026, 8, 28) + n * 86_400_000).toISOString().slice(0, 10);
const numberOf = (date: string): number => Math.ceil((Date.parse(date) - Date.parse(day(0))) / 86_400_000 / 2);
const line: DayLine = { from: day(0), dateAt: (n) => day(2 * n), numberOf };
const chance = { runs: 1000, seed: 7 };

const spreads = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(20)).map(([low, more, tail]): Spread => ({ low, likely: low + more, high: low + more + tail }));
/** Each activity waits for some of those before it. */
const networks = fc.array(fc.record({ spread: spreads, waits: fc.array(fc.nat(20), { maxLength: 3 }) }), { minLength: 1, maxLength: 12 })
  .map((made) => made.map(({ spread, waits }, i): Activity => ({ key: `a${i}`, spread, after: i === 0 ? [] : waits.map((n) => `a${n % i}`) })));
const usual = ({ spread }: Activity): number => spread.likely;

test('lengths grow with the share, and shares give their lengths back', () => {
  fc.assert(fc.property(spreads, fc.double({ min: 0, max: 0.99, noNaN: true }), fc.double({ min: 0, max: 0.99, noNaN: true }), (spread, a, b) => {
    expect(lengthAt(spread, Math.min(a, b))).toBeLessThanOrEqual(lengthAt(spread, Math.max(a, b)) + 1e-9);
    expect(leftAt(spread, 3, a)).toBeGreaterThanOrEqual(0);
    if (spread.low < spread.likely && spread.likely < spread.high && a > 0.11) expect(shareWithin(spread, lengthAt(spread, a))).toBeCloseTo(a, 6);
  }));
  const spread = { low: 2, likely: 5, high: 12 };
  expect([0.1, 0.5, 0.9].map((u) => Math.round(lengthAt(spread, u)))).toEqual([2, 5, 12]);
});

test('slack is never negative, and without set days the critical path is as long as the whole', () => {
  fc.assert(fc.property(networks, (network) => {
    const { end, planned, path } = plan(ready(network, line), usual);
    for (const { slack } of planned) expect(slack).toBeGreaterThanOrEqual(0);
    expect(path.reduce((sum, { days }) => sum + days, 0)).toBe(end);
    for (const { slack } of path) expect(slack).toBe(0);
    expect(end).toBe(Math.max(...planned.map((one) => one.end)));
  }));
});

test('a longer activity never brings the end forward, and a longer one within its slack does not move it', () => {
  fc.assert(fc.property(networks, fc.nat(11), fc.integer({ min: 1, max: 9 }), (network, which, more) => {
    const at = which % network.length;
    const longer = network.map((activity, i) => (i === at ? { ...activity, spread: { low: activity.spread.low + more, likely: activity.spread.likely + more, high: activity.spread.high + more } } : activity));
    const [before, after] = [plan(ready(network, line), usual), plan(ready(longer, line), usual)];
    expect(after.end).toBeGreaterThanOrEqual(before.end);
    const slack = before.planned.find(({ activity }) => activity.key === `a${at}`)?.slack ?? 0;
    expect(after.end).toBe(before.end + Math.max(0, more - slack));
    const [early, late] = [forecast(network, line, { runs: 60, seed: 1 }), forecast(longer, line, { runs: 60, seed: 1 })];
    for (const day of ['earliest', 'low', 'likely', 'high'] as const) expect(late[day] >= early[day]).toBe(true);
  }), { numRuns: 60 });
});

test('the dates stand in order, and the same seed tells the same', () => {
  fc.assert(fc.property(networks, fc.integer(), (network, seed) => {
    const told = forecast(network, line, { runs: 80, seed });
    expect([told.earliest, told.low, told.likely, told.high].toSorted()).toEqual([told.earliest, told.low, told.likely, told.high]);
    expect(forecast(network, line, { runs: 80, seed })).toEqual(told);
  }), { numRuns: 60 });
});

test('what is over gives its own date', () => {
  const done: readonly Activity[] = [{ key: 'a', after: [], spread: exactly(3), doneOn: '2026-03-02' }, { key: 'b', after: ['a'], spread: exactly(3), doneOn: '2026-04-09' }];
  expect(forecast(done, line, chance)).toMatchObject({ earliest: '2026-04-09', likely: '2026-04-09', high: '2026-04-09', path: [] });
});

test('parts of a day count as a day', () => {
  expect([-1, 0, 0.2, 1, 2.5].map((days) => dateAfter(line, days))).toEqual([0, 0, 2, 2, 6].map(day));
});

test('what may not end before a day waits for it, and begins the critical path', () => {
  const network: readonly Activity[] = [
    { key: 'wires', after: [], spread: exactly(2), endsNotBefore: day(13) },
    { key: 'building', after: ['wires'], spread: exactly(3) },
    { key: 'papers', after: [], spread: exactly(4) },
  ];
  const { path, planned, likely } = forecast(network, line, chance);
  expect(path.map(({ activity }) => activity.key)).toEqual(['wires', 'building']);
  expect(planned.find(({ activity }) => activity.key === 'papers')?.slack).toBeGreaterThan(0);
  expect(likely).toBe(day(20));
});

test('what has run long is not over by that', () => {
  const spread = { low: 2, likely: 5, high: 12 };
  const left = (elapsed: number) => forecast([{ key: 'a', after: [], spread, elapsed }], line, chance).workingDays;
  expect(left(0)).toBeGreaterThan(left(3));
  expect(left(30)).toBeGreaterThan(0);
});

test('a circle is a fault', () => {
  expect(() => ready([{ key: 'a', after: ['b'], spread: exactly(1) }, { key: 'b', after: ['a'], spread: exactly(1) }], line)).toThrow('waits for itself');
});
