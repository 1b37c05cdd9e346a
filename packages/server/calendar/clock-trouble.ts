import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { z } from 'zod';

const moment: Text = { zh: '应为带时区的时间，例如 2026-03-05T09:00:00+08:00，且日期要存在', en: 'must be a time with an offset, such as 2026-03-05T09:00:00+08:00, on a day that exists' };
const days: Text = { zh: '应为日期的列表，每个为存在的日期 YYYY-MM-DD', en: 'must be a list of days that exist, each YYYY-MM-DD' };

/** What each part of the document should be; the longest path that fits is taken, numbers left out. */
const remedies: Readonly<Record<string, Text>> = {
  '': { zh: '应为一个对象，含 calendar、limit、events、now', en: 'must be one object with calendar, limit, events and now' },
  calendar: { zh: '应为对象：timeZone，以及 weekly 或 legal，可有 holidays、workdays', en: 'must be an object: timeZone, with weekly or legal, and if need be holidays, workdays' },
  'calendar.timeZone': { zh: '应为 IANA 时区名，例如 Asia/Shanghai', en: 'must be the name of an IANA time zone, such as Asia/Shanghai' },
  'calendar.weekly': { zh: '应写明每个工作日（mon … sun）的时段，按先后、不重叠，例如 {"mon":[["09:00","12:00"],["14:00","18:00"]]}，止点可写 24:00', en: 'must give each working day (mon … sun) its spans, apart from each other, such as {"mon":[["09:00","12:00"],["14:00","18:00"]]}; a span may end at 24:00' },
  'calendar.legal': { zh: '只能为 "CN"（国务院公布的放假安排）', en: 'can only be "CN", the calendar that the State Council publishes' },
  'calendar.holidays': days,
  'calendar.workdays': days,
  limit: { zh: '应为对象：amount 与 unit', en: 'must be an object: amount and unit' },
  'limit.amount': { zh: '应为 0 至 1000000 的数；以日计的应为不超过 10000 的整数', en: 'must be a number from 0 to 1,000,000; a whole one of at most 10,000 where days are counted' },
  'limit.unit': { zh: '应为 working-days、working-minutes 或 calendar-days', en: 'must be working-days, working-minutes or calendar-days' },
  events: { zh: '应为列表，每项含 at 与 kind', en: 'must be a list, each with at and kind' },
  'events.at': moment,
  'events.kind': { zh: '应为 start、suspend、resume 或 stop', en: 'must be start, suspend, resume or stop' },
  now: moment,
};

/** One line a fault: where it is, and what should be there. */
export function documentTroubles(issues: readonly z.core.$ZodIssue[]): readonly { readonly path: string; readonly text: Text }[] {
  return issues.slice(0, 20).flatMap((issue) => {
    const path = shown(issue.path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, text: { zh: '不认识这一项，请删去', en: 'is not known: leave it out' } }));
    return [{ path, text: remedyFor(issue.path.filter((part) => typeof part === 'string')) }];
  });
}

export const notJson = (why: string): Text => ({ zh: `标准输入不是 JSON：${why}`, en: `standard input is not JSON: ${why}` });

const shown = (path: readonly PropertyKey[]): string => path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`)).join('');

function remedyFor(path: readonly PropertyKey[]): Text {
  for (let length = path.length; length > 0; length -= 1) {
    const remedy = remedies[path.slice(0, length).join('.')];
    if (remedy !== undefined) return remedy;
  }
  return remedies[''] ?? moment;
}
