import { describe, expect, it } from 'vitest';
import { answerClock } from './clock-answer.ts';

const office = [['09:00', '12:00'], ['14:00', '18:00']];
const weekly = { mon: office, tue: office, wed: office, thu: office, fri: office };
const legal = { timeZone: 'Asia/Shanghai', legal: 'CN' };
type Told = readonly (readonly [at: string, kind: string])[];

const sent = (document: unknown) => answerClock(JSON.stringify(document));
function counted(events: Told, now: string, limit: { readonly amount: number; readonly unit: string } = { amount: 5, unit: 'working-days' }, calendar: object = legal): Record<string, unknown> {
  const { stdout, stderr, exitCode } = sent({ calendar, limit, events: events.map(([at, kind]) => ({ at, kind })), now });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return JSON.parse(stdout) as Record<string, unknown>;
}
const refused = (document: unknown): string => {
  const { stdout, stderr, exitCode } = sent(document);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  return stderr;
};

describe('working days', () => {
  it('counts over Spring Festival 2026 by the published calendar', () => {
    expect(counted([['2026-02-10T09:00:00+08:00', 'start']], '2026-02-12T10:00:00+08:00')).toEqual({
      state: 'running', late: false, due: '2026-02-24T23:59:59.999+08:00', dueDay: '2026-02-24', elapsed: 2, left: 3, provisional: false, elapsedInAll: 2,
      segments: [{ round: 1, kind: 'running', from: '2026-02-10T09:00:00+08:00', to: null, length: 2 }],
    });
  });

  it('moves the due day by the working days of a suspension, and has none meanwhile', () => {
    const events: Told = [['2026-03-02T09:00:00+08:00', 'start'], ['2026-03-03T17:00:00+08:00', 'suspend']];
    expect(counted(events, '2026-03-09T09:00:00+08:00')).toMatchObject({ state: 'suspended', due: null, elapsed: 1, left: 4 });
    expect(counted([...events, ['2026-03-10T08:00:00+08:00', 'resume']], '2026-03-11T09:00:00+08:00')).toMatchObject({ state: 'running', dueDay: '2026-03-16', elapsed: 2, left: 3 });
  });

  it('may be suspended at the moment it starts', () => {
    const events: Told = [['2026-03-02T09:00:00+08:00', 'start'], ['2026-03-02T09:00:00+08:00', 'suspend'], ['2026-03-04T09:00:00+08:00', 'resume']];
    expect(counted(events, '2026-03-05T09:00:00+08:00')).toMatchObject({ dueDay: '2026-03-11', elapsed: 1, left: 4, segments: [{ length: 0 }, { kind: 'suspended', length: 2 }, { length: 1 }] });
  });

  it('is late the day after, and stays late through a suspension', () => {
    const events: Told = [['2026-03-02T09:00:00+08:00', 'start']];
    expect(counted(events, '2026-03-09T23:59:00+08:00')).toMatchObject({ late: false, left: 0 });
    expect(counted(events, '2026-03-10T00:00:00+08:00')).toMatchObject({ late: true, left: -1, dueDay: '2026-03-09' });
    expect(counted([...events, ['2026-03-11T09:00:00+08:00', 'suspend']], '2026-03-20T09:00:00+08:00')).toMatchObject({ state: 'suspended', late: true, left: -2, dueDay: '2026-03-09' });
  });

  it('says provisional where the year is not published, unless every day is told', () => {
    expect(counted([['2026-12-30T09:00:00+08:00', 'start']], '2026-12-30T10:00:00+08:00')).toMatchObject({ dueDay: '2027-01-06', provisional: true });
    const told = { timeZone: 'Asia/Shanghai', weekly, holidays: ['2027-01-01'], workdays: ['2027-01-02'] };
    expect(counted([['2026-12-30T09:00:00+08:00', 'start']], '2026-12-30T10:00:00+08:00', { amount: 3, unit: 'working-days' }, told)).toMatchObject({ dueDay: '2027-01-04', provisional: false });
  });

  it('keeps rounds apart, and leaves out what is later than now', () => {
    const events: Told = [['2026-03-02T09:00:00+08:00', 'start'], ['2026-03-04T09:00:00+08:00', 'stop'], ['2026-03-09T09:00:00+08:00', 'start'], ['2026-03-30T09:00:00+08:00', 'stop']];
    expect(counted(events, '2026-03-10T09:00:00+08:00')).toMatchObject({ state: 'running', elapsed: 1, elapsedInAll: 3, dueDay: '2026-03-16', segments: [{ round: 1, length: 2 }, { round: 2, length: 1 }] });
    expect(counted([], '2026-03-10T09:00:00+08:00')).toMatchObject({ state: 'not-begun', due: null, elapsed: 0, left: 5, segments: [] });
  });
});

it('counts calendar days on to the next working day (民法典 203)', () => {
  expect(counted([['2026-09-24T09:00:00+08:00', 'start']], '2026-09-26T10:00:00+08:00', { amount: 7, unit: 'calendar-days' })).toMatchObject({ dueDay: '2026-10-08', elapsed: 2 });
});

describe('working minutes', () => {
  const limit = { amount: 600, unit: 'working-minutes' };
  it('counts the hours worked, with lunch, weekend and a suspension', () => {
    const events: Told = [['2026-03-06T16:00:00+08:00', 'start'], ['2026-03-09T10:00:00+08:00', 'suspend'], ['2026-03-09T15:00:30+08:00', 'resume']];
    expect(counted(events, '2026-03-09T15:30:00+08:00', limit, { timeZone: 'Asia/Shanghai', weekly })).toMatchObject({
      state: 'running', elapsed: 209.5, left: 390.5, due: '2026-03-10T15:00:30+08:00', segments: [{ length: 180 }, { kind: 'suspended', length: 180.5 }, { length: 29.5 }],
    });
  });

  it('works on make-up days by the hours of the week, in another zone too', () => {
    expect(counted([['2026-02-13T17:00:00+08:00', 'start']], '2026-02-13T18:00:00+08:00', { amount: 120, unit: 'working-minutes' }, { ...legal, weekly })).toMatchObject({ due: '2026-02-14T10:00:00+08:00', provisional: false });
    const berlin = { timeZone: 'Europe/Berlin', weekly: { sun: [['00:00', '24:00']] } };
    expect(counted([['2026-03-29T00:30:00+01:00', 'start']], '2026-03-29T12:00:00Z', { amount: 60, unit: 'working-minutes' }, berlin)).toMatchObject({ due: '2026-03-29T01:30:00+01:00', late: true });
    expect(counted([['2026-03-29T01:30:00+01:00', 'start']], '2026-03-29T01:31:00+01:00', { amount: 60, unit: 'working-minutes' }, berlin)).toMatchObject({ due: '2026-03-29T03:30:00+02:00' });
  });
});

describe('what is wrong is named', () => {
  const now = '2026-03-09T09:00:00+08:00';
  const sound = { calendar: legal, limit: { amount: 5, unit: 'working-days' }, events: [], now };
  it.each([
    [{ ...sound, now: '2026-02-30T09:00:00+08:00' }, 'now must be a time'],
    [{ ...sound, now: '2026-03-09T09:00:00' }, 'now must be a time with an offset'],
    [{ ...sound, limit: { amount: -1, unit: 'working-days' } }, 'limit.amount must be'],
    [{ ...sound, limit: { amount: 1.5, unit: 'working-days' } }, 'limit.amount must be a whole number'],
    [{ ...sound, limit: { amount: 1, unit: 'hours' } }, 'limit.unit must be working-days'],
    [{ ...sound, limit: { amount: 1, unit: 'working-minutes' } }, 'calendar.weekly is needed'],
    [{ ...sound, calendar: { timeZone: 'Asia/Nowhere', legal: 'CN' } }, 'calendar.timeZone must be'],
    [{ ...sound, calendar: {} }, 'calendar needs weekly'],
    [{ ...sound, calendar: { weekly: { mon: [] } } }, 'calendar.weekly must have hours'],
    [{ ...sound, calendar: { weekly: { mon: [['09:00', '12:00'], ['11:00', '13:00']] } } }, 'calendar.weekly.mon must give'],
    [{ ...sound, calendar: { ...legal, holidays: ['2026-2-3'] } }, 'calendar.holidays[0] must be'],
    [{ ...sound, wanted: 1 }, 'wanted is not known'],
    [{ ...sound, events: [{ at: '2026-03-09T08:00:00+08:00', kind: 'resume' }] }, 'events[0] the clock has not begun'],
    [{ ...sound, events: [{ at: now, kind: 'stop' }, { at: '2026-03-09T08:00:00+08:00', kind: 'start' }, { at: now, kind: 'suspend' }] }, 'events[2] the clock has ended'],
    [{ ...sound, events: [{ at: now, kind: 'pause' }] }, 'events[0].kind must be'],
  ])('%#', (document, said) => expect(refused(document)).toContain(`jiedian clock: ${said}`));

  it('that it is no JSON', () => expect(answerClock('{')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('not JSON') as string }));
});
