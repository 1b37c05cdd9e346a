import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateIn, epochMs } from './date-in-zone.ts';

it('begins the day at midnight of the zone', () => {
  expect(dateIn('Asia/Shanghai', '2026-11-23T15:59:59.999Z')).toBe('2026-11-23');
  expect(dateIn('Asia/Shanghai', '2026-11-23T16:00:00.000Z')).toBe('2026-11-24');
  expect(dateIn('Asia/Urumqi', '2026-11-23T17:59:59.999Z')).toBe('2026-11-23');
  expect(dateIn('America/New_York', '2026-03-08T04:59:59.999Z')).toBe('2026-03-07');
});

it('knows the summer time of 1988', () => expect(dateIn('Asia/Shanghai', '1988-07-01T15:30:00.000Z')).toBe('1988-07-02'));

it('agrees with the platform for Shanghai', () => {
  const platform = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
  fc.assert(fc.property(fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
    expect(dateIn('Asia/Shanghai', at.toISOString())).toBe(platform.format(at));
    expect(epochMs(at.toISOString())).toBe(at.getTime());
  }));
});

it.each(['2026-11-23T08:00:00Z', '2026-11-23T24:00:00.000Z', '2026-02-30T08:00:00.000Z', '2026-11-23', ''])('refuses %j', (text) => {
  expect(() => epochMs(text)).toThrow(RangeError);
});
it('refuses an unknown zone', () => expect(() => dateIn('Asia/Nowhere', '2026-11-23T08:00:00.000Z')).toThrow(RangeError));
