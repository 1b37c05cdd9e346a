import { type CivilDate, parseDate } from '@jiedian/engines/calendar/civil-date.ts';
import type { Text } from '../kernel/text.ts';

/** A day that a document of the calendar names. */
export type NamedDay = { readonly date: CivilDate; readonly kind: 'work' | 'rest'; readonly name: Text };

/** The holidays and make-up days of a year, all of them; those of the December before stand with it. `notice`: the text that they were read from. */
export type YearDocument = { readonly of: 'year'; readonly year: number; readonly days: readonly NamedDay[]; readonly notice?: string };

/** All days on which a unit is closed although others work. `moves`: which limits of its cases wait on them; the statutory ones are the customer's, so only a closure that says so touches them. */
export type ClosureDocument = { readonly of: 'closure'; readonly unitId: string; readonly moves: 'internal' | 'all'; readonly days: readonly NamedDay[] };

export type CalendarDocument = YearDocument | ClosureDocument;

export type CalendarFinding = { readonly path: string; readonly text: Text };

/** More cannot be named by a notice, and a page cannot show more. */
const MOST_DAYS = 120;

/** What is wrong with a document, by field. Nothing: it may be proposed. Takes whatever was sent. */
export function checkCalendar(document: unknown): readonly CalendarFinding[] {
  const { of, year, unitId, moves, days } = (document ?? {}) as Partial<Record<string, unknown>>;
  if (of !== 'year' && of !== 'closure') return [{ path: 'of', text: { zh: '应为年度日历（year）或单位停办日（closure）', en: 'must be a year (year) or the closures of a unit (closure)' } }];
  const head = of === 'year'
    ? finding(Number.isInteger(year) && Number(year) >= 2004 && Number(year) <= 2100, 'year', { zh: '年份应在 2004–2100 之间', en: 'the year must be from 2004 to 2100' })
    : [
        ...finding(typeof unitId === 'string' && /^[0-9a-f-]{36}$/.test(unitId), 'unitId', { zh: '请选择单位', en: 'choose a unit' }),
        ...finding(moves === 'internal' || moves === 'all', 'moves', { zh: '请选择影响哪些时限', en: 'choose which limits it moves' }),
      ];
  if (!Array.isArray(days) || days.length > MOST_DAYS) return [...head, { path: 'days', text: { zh: `日期应为不超过 ${MOST_DAYS} 天的列表`, en: `the days must be a list of at most ${MOST_DAYS}` } }];
  const none = of === 'year' ? finding(days.length > 0, 'days', { zh: '没有任何放假或上班的日期', en: 'no day off and no make-up day is named' }) : [];
  const seen = new Set<string>();
  return [...head, ...none, ...(days as readonly unknown[]).flatMap((day, at) => dayFindings(day, at, of === 'year' ? Number(year) : null, seen))];
}

function dayFindings(day: unknown, at: number, year: number | null, seen: Set<string>): readonly CalendarFinding[] {
  const { date, kind, name } = (day ?? {}) as Partial<Record<string, unknown>>;
  const path = `days.${at}`;
  const known = typeof date === 'string' ? parseDate(date) : null;
  const twice = known !== null && seen.has(known);
  if (known !== null) seen.add(known);
  const { zh, en } = (name ?? {}) as Partial<Record<string, unknown>>;
  return [
    ...finding(known !== null, `${path}.date`, { zh: `不是有效的日期：${String(date)}`, en: `not a day: ${String(date)}` }),
    ...finding(!twice, `${path}.date`, { zh: `${String(date)} 出现了两次`, en: `${String(date)} stands there twice` }),
    ...finding(known === null || year === null || nearYear(known, year), `${path}.date`, { zh: `${String(date)} 不属于 ${String(year)} 年（上年 12 月、次年 1 月除外）`, en: `${String(date)} is not of ${String(year)} (save December before and January after)` }),
    ...finding(year === null ? kind === 'rest' : kind === 'work' || kind === 'rest', `${path}.kind`, { zh: '应为休息（rest）或上班（work）；停办日只能是休息', en: 'must be rest or work; a closure can only be rest' }),
    ...finding(wordy(zh) && wordy(en), `${path}.name`, { zh: '请写明节日名称或原因（中、英文）', en: 'give the holiday’s name or the reason, in Chinese and English' }),
  ];
}

const wordy = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '' && text.length <= 60;
const finding = (sound: boolean, path: string, text: Text): readonly CalendarFinding[] => (sound ? [] : [{ path, text }]);
const nearYear = (date: CivilDate, year: number): boolean => date >= `${year - 1}-12-01` && date <= `${year + 1}-01-31`;
