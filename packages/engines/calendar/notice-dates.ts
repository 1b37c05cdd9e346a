import { type CivilDate, calendarDaysBetween, dateOfDay, dayNumber, parseDate, weekday } from './civil-date.ts';

/** Something in the notice does not agree with itself; `part` is the sentence as it stands. */
export type NoticeDoubt = { readonly is: 'weekday' | 'count' | 'no-such-day' | 'not-understood'; readonly part: string };

/** What holds for the dates that follow: year and month named last, the first day of this holiday, and the notice's own year. */
export type NoticeContext = { readonly year: number | null; readonly month: number | null; readonly near: CivilDate | null; readonly own: number };

/** A bracket behind a day names its weekday, its feast or both. */
const dateForm = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^（()）]*)[）)])?/g;
const rangeForm = /^\s*[至到—–~～-]+\s*$/;
const weekdays = '一二三四五六日';

/** The days named in a part of a sentence, in order, ranges spread out. */
export function datesIn(part: string, before: NoticeContext, doubts: NoticeDoubt[]): { readonly dates: readonly CivilDate[]; readonly next: NoticeContext } {
  const dates: CivilDate[] = [];
  let context = before;
  let end = 0;
  for (const match of part.matchAll(dateForm)) {
    const date = dateOf(match, context);
    const [whole, toldYear, toldMonth, , bracket = ''] = match;
    if (date === null) {
      doubts.push({ is: 'no-such-day', part });
      continue;
    }
    const told = /(?:周|星期)([一二三四五六日天])/.exec(bracket)?.[1]?.replace('天', '日');
    if (told !== undefined && weekdays[weekday(dayNumber(date))] !== told) doubts.push({ is: 'weekday', part });
    const last = dates.at(-1);
    if (last !== undefined && rangeForm.test(part.slice(end, match.index))) dates.push(...daysAfter(last, date));
    else dates.push(date);
    end = match.index + whole.length;
    // A year told holds within its sentence's list (2006年12月30日、31日), not beyond the next month named without one.
    const year = toldYear !== undefined ? Number(toldYear) : toldMonth === undefined ? context.year : null;
    context = { ...context, year, month: toldMonth === undefined ? context.month : Number(toldMonth), near: context.near ?? date };
  }
  return { dates, next: context };
}

function dateOf(match: RegExpMatchArray, { year, month, near, own }: NoticeContext): CivilDate | null {
  const [, toldYear, toldMonth, day = ''] = match;
  const inMonth = toldMonth === undefined ? month : Number(toldMonth);
  if (inMonth === null) return null;
  const written = (inYear: number): CivilDate | null => parseDate(`${inYear}-${String(inMonth).padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (toldYear !== undefined) return written(Number(toldYear));
  if (toldMonth === undefined && year !== null) return written(year);
  if (near === null) return written(own);
  const far = (date: CivilDate): number => Math.abs(calendarDaysBetween(near, date));
  return [own - 1, own, own + 1].map(written).filter((date) => date !== null).toSorted((a, b) => far(a) - far(b))[0] ?? null;
}

/** A range of a holiday is days, not months: a mistyped end does not become a year of holidays. */
const LONGEST = 15;

function daysAfter(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const [first, last] = [dayNumber(from) + 1, dayNumber(to)];
  return last - first > LONGEST ? [to] : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => dateOfDay(first + index));
}
