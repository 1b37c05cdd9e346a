import { MOST_WORKING_DAYS } from '@jiedian/engines/calendar/working-days.ts';
import { writtenIn } from '@jiedian/engines/calendar/zone-time.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { type ToldClock, type ToldLimit, toldClock } from '@jiedian/domain/limits/told-clock.ts';
import { type ClockDocument, calendarOfDocument, clockDocument } from './clock-document.ts';
import { documentTroubles, notJson } from './clock-trouble.ts';
import { type Printed, bothLanguages } from './due-answer.ts';

/**
 * `jiedian clock`: the document on standard input answered as JSON on stdout: `state`, `due` (the last moment in time; for days the end of `dueDay`; null before
 * the start and while suspended in time), `elapsed`, `left` (in the limit's unit; negative when over), `provisional`, `segments`. A document that is wrong gets
 * one line a fault on stderr, each with its path, and exit code 2.
 */
export function answerClock(text: string): Printed {
  let sent: unknown;
  try {
    sent = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (fault) {
    return wrong([{ path: '', text: notJson(fault instanceof Error ? fault.message : '') }]);
  }
  const read = clockDocument.safeParse(sent);
  if (!read.success) return wrong(documentTroubles(read.error.issues));
  return answerDocument(read.data);
}

function answerDocument(document: ClockDocument): Printed {
  const { calendar, hours } = calendarOfDocument(document);
  const { amount, unit } = document.limit;
  if (hours === null && document.calendar.legal === undefined) return wrong([{ path: 'calendar', text: { zh: '须有 weekly（每周工作时间）或 legal（"CN"）', en: 'needs weekly (the hours of a week) or legal ("CN")' } }]);
  if (hours?.every((spans) => spans.length === 0) === true) return wrong([{ path: 'calendar.weekly', text: { zh: '至少要有一天有工作时间', en: 'must have hours on one day at least' } }]);
  if (unit === 'working-minutes' && hours === null) return wrong([{ path: 'calendar.weekly', text: { zh: '以工作分钟计的时限须写明每周工作时间', en: 'is needed for a limit in working minutes: when is work done?' } }]);
  if (unit !== 'working-minutes' && (!Number.isInteger(amount) || amount > MOST_WORKING_DAYS)) return wrong([{ path: 'limit.amount', text: { zh: `以日计的时限应为 0 至 ${MOST_WORKING_DAYS} 的整数`, en: `must be a whole number from 0 to ${MOST_WORKING_DAYS} where days are counted` } }]);
  const limit: ToldLimit = unit === 'working-minutes' ? { unit, amount, hours: hours ?? [] } : { unit, amount };
  const events = document.events.map(({ at, kind }) => ({ at: instantOf(at), kind }));
  try {
    const clock = toldClock({ events, limit, calendar, now: instantOf(document.now) });
    if ('trouble' in clock) return wrong([{ path: `events[${clock.index}]`, text: clock.trouble }]);
    return { stdout: `${JSON.stringify(written(clock, calendar.zone), null, 2)}\n`, stderr: '', exitCode: 0 };
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    return wrong([{ path: 'limit.amount', text: { zh: '到期时间太远，无法推算', en: 'leads too far away to be counted' } }]);
  }
}

function written({ due, dueDay, segments, ...clock }: ToldClock, zone: string) {
  const time = (at: Instant): string => writtenIn(zone, Date.parse(at));
  return {
    state: clock.state, late: clock.late, due: due === null ? null : writtenIn(zone, due), dueDay, elapsed: clock.elapsed, left: clock.left, provisional: clock.provisional,
    elapsedInAll: clock.elapsedInAll, segments: segments.map(({ round, kind, from, to, length }) => ({ round, kind, from: time(from), to: to === undefined ? null : time(to), length })),
  };
}

const instantOf = (text: string): Instant => new Date(text).toISOString() as Instant;

function wrong(troubles: readonly { readonly path: string; readonly text: Text }[]): Printed {
  return { stdout: '', stderr: troubles.map(({ path, text }) => `jiedian clock: ${path === '' ? '' : `${path} `}${bothLanguages(text)}\n`).join(''), exitCode: 2 };
}
