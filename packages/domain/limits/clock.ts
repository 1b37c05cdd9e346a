import { type Calendar, workingDayBefore } from '@jiedian/engines/calendar/working-days.ts';
import type { Account } from '../kernel/turn.ts';
import type { BusinessDate, Instant } from '../kernel/instant.ts';
import { type Due, dayUsed, daysBetween, lastDay } from './count-days.ts';
import type { LimitUnit } from './regime.ts';
import { type Segment, type Stretch, dayOf, stretches, workingDaysIn } from './segment.ts';

/** As much of a limit row as a clock needs. */
export type ClockLimit = { readonly days: number; readonly unit: LimitUnit; readonly stoppedBy: readonly Account[] };

/** 正常 / 预警 / 超期; `none`: no limit, not begun, or standing still. */
export type Light = 'ok' | 'amber' | 'late' | 'none';

export type Clock = {
  readonly state: 'not-begun' | 'running' | 'stopped' | 'ended';
  readonly light: Light;
  /** Days run, in the limit's days (working days where there is no limit). */
  readonly used: number;
  /** Working days on the customer's account alone. */
  readonly customerDays: number;
  /** Working days on a third party's account while the utility's did not run. */
  readonly thirdPartyDays: number;
  /** Days left, negative when over; null without a limit. */
  readonly left: number | null;
  /** Last day in time; null without a limit, before it begins, and while it stands still in time. */
  readonly due: Due | null;
  /** First day of the warning while it runs. */
  readonly amberOn: BusinessDate | null;
  readonly startedOn: BusinessDate | null;
  readonly endedOn: BusinessDate | null;
};

/** Amber from here on, or when the due day is the next working day, whichever is first (process.md, Warning and overdue). */
const AMBER_PERCENT = 80;
const everyone = ['utility', 'customer', 'third-party'] as const satisfies readonly Account[];

/**
 * The clock of one visit, or of one round of a span. Runs on every account that the limit is not stopped by; a stop of n days
 * moves the due day by n, but never that of a clock already late. Late begins the day after the due day in the calendar's zone.
 */
export function clockOf(asked: {
  readonly segments: readonly Segment[];
  readonly limit: ClockLimit | null;
  readonly calendar: Calendar;
  readonly now: Instant;
  /** More is to come although nothing is open: the clock stands still, it has not ended. */
  readonly moreToCome?: boolean;
}): Clock {
  const { segments, limit, calendar } = asked;
  const today = dayOf(calendar, asked.now);
  const running = everyone.filter((account) => !(limit?.stoppedBy ?? ['customer', 'third-party']).includes(account));
  const runs = stretches(segments, running, calendar, today);
  const [first, last] = [runs[0], runs.at(-1)];
  const open = segments.filter((segment) => segment.to === undefined);
  const state = open.some((segment) => running.includes(segment.account)) ? 'running'
    : first === undefined ? 'not-begun' : open.length > 0 || asked.moreToCome === true ? 'stopped' : 'ended';
  const whose = accountDays(segments, calendar, today);
  const startedOn = first?.from ?? null;
  const endedOn = state === 'ended' && last !== undefined ? last.to : null;
  if (limit === null || first === undefined || last === undefined) {
    return { state, light: 'none', used: workingDaysIn(runs, calendar), ...whose, left: null, due: null, amberOn: null, startedOn, endedOn };
  }
  const { stopped, due, late } = walk(runs, first, limit, calendar);
  const used = runs.reduce((sum, run) => sum + daysBetween(calendar, limit.unit, run.from, run.to), 0);
  const warned = earliest(dayUsed(calendar, limit.unit, first.from, limit.days, stopped, AMBER_PERCENT).date, dayBefore(calendar, due));
  const amberOn = state !== 'running' ? null : warned < first.from ? first.from : warned;
  const light = late ? 'late' : state === 'stopped' ? 'none' : amberOn !== null && today >= amberOn ? 'amber' : 'ok';
  const left = daysBetween(calendar, limit.unit, last.to, due.date);
  return { state, light, used, ...whose, left, due: state === 'stopped' && !late ? null : due, amberOn, startedOn, endedOn };
}

/** Goes through the runs in order; what stands between two of them is a stop, unless the clock was late before it. */
function walk(runs: readonly Stretch[], first: Stretch, limit: ClockLimit, calendar: Calendar) {
  let stopped = 0;
  let due = lastDay(calendar, limit.unit, first.from, limit.days, 0);
  for (const [index, run] of runs.entries()) {
    if (run.to > due.date) return { stopped, due, late: true };
    const next = runs[index + 1];
    if (next === undefined) break;
    stopped += daysBetween(calendar, limit.unit, run.to, next.from);
    due = lastDay(calendar, limit.unit, first.from, limit.days, stopped);
  }
  return { stopped, due, late: false };
}

/** Each day has one bearer: the utility before a third party before the customer, when accounts run beside each other. */
function accountDays(segments: readonly Segment[], calendar: Calendar, today: BusinessDate) {
  if (segments.every(({ account }) => account === 'utility')) return { customerDays: 0, thirdPartyDays: 0 };
  const within = (accounts: readonly Account[]): number => workingDaysIn(stretches(segments, accounts, calendar, today), calendar);
  const [utility, withThird, all] = [within(['utility']), within(['utility', 'third-party']), within(everyone)];
  return { customerDays: all - withThird, thirdPartyDays: withThird - utility };
}

const earliest = (a: BusinessDate, b: BusinessDate): BusinessDate => (a < b ? a : b);
const dayBefore = (calendar: Calendar, due: Due): BusinessDate => workingDayBefore(calendar, due.date).date as BusinessDate;
