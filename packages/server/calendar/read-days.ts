import { parse } from 'csv-parse/sync';
import { readNotice } from '@jiedian/engines/calendar/holiday-notice.ts';
import { parseDate } from '@jiedian/engines/calendar/civil-date.ts';
import { isObject, type Json } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { NamedDay } from '@jiedian/domain/limits/calendar-document.ts';
import { holidayName } from './holiday-names.ts';
import { noticeDoubts } from './notice-answer.ts';

/** `doubts`: what was not understood or contradicts itself, with the sentence or line as it stands. */
export type DaysRead = { readonly year: number | null; readonly days: readonly NamedDay[]; readonly doubts: readonly { readonly text: Text; readonly part: string }[] };

/**
 * The days of a year from what somebody pasted or a file held: the State Council's notice, CSV with `date,kind,name`, or JSON (a list of
 * `{date, kind, name}`, or the `{year, days: [{name, date, isOffDay}]}` of holiday-cn). `year`: where the text does not name it.
 */
export function readDays(text: string, year?: number): DaysRead {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return readJson(start);
  if (/^\uFEFF?"?date"?\s*[,;\t]/i.test(start)) return readCsv(start);
  const notice = readNotice(text, year);
  return {
    year: notice.year,
    days: notice.days.map(({ date, kind, holiday }) => ({ date, kind, name: holidayName(holiday, kind) })),
    doubts: notice.doubts.map(({ is, part }) => ({ text: noticeDoubts[is], part })),
  };
}

function readJson(text: string): DaysRead {
  try {
    const told = JSON.parse(text) as Json;
    const rows = Array.isArray(told) ? told : isObject(told) && Array.isArray(told['days']) ? told['days'] : [];
    return fromRows((rows as readonly Json[]).filter(isObject).map(({ date, kind, isOffDay, name }) => [String(date), isOffDay === undefined ? String(kind) : isOffDay === true ? 'rest' : 'work', typeof name === 'string' ? name : '']));
  } catch {
    return { year: null, days: [], doubts: [{ text: { zh: '不是完整的 JSON', en: 'is not complete JSON' }, part: text.slice(0, 40) }] };
  }
}

function readCsv(text: string): DaysRead {
  try {
    const [, ...rows] = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, delimiter: [',', ';', '\t'] });
    return fromRows(rows.map(([date = '', kind = '', name = '']) => [date, kind, name] as const));
  } catch {
    return { year: null, days: [], doubts: [{ text: { zh: '不是完整的 CSV', en: 'is not complete CSV' }, part: text.slice(0, 40) }] };
  }
}

const kinds: Readonly<Record<string, 'work' | 'rest'>> = { work: 'work', rest: 'rest', 上班: 'work', 休息: 'rest', 放假: 'rest' };

function fromRows(rows: readonly (readonly [date: string, kind: string, name: string])[]): DaysRead {
  const doubts: { readonly text: Text; readonly part: string }[] = [];
  const days = rows.flatMap(([told, told2, name]): readonly NamedDay[] => {
    const [date, kind] = [parseDate(told), kinds[told2]];
    if (date !== null && kind !== undefined) return [{ date, kind, name: holidayName(name.replace(/调休上班$/, ''), kind) }];
    doubts.push({ text: date === null ? { zh: '没有这一天', en: 'there is no such day' } : { zh: '既不是 rest 也不是 work', en: 'is neither rest nor work' }, part: [told, told2, name].join(',') });
    return [];
  });
  const years = days.map(({ date }) => Number(date.slice(0, 4)));
  const year = [...new Set(years)].toSorted((a, b) => years.filter((one) => one === b).length - years.filter((one) => one === a).length)[0] ?? null;
  return { year, days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)), doubts };
}
