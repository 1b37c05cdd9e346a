import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { CalendarDay } from '../../ask/fortnight.ts';
import { shortDay } from '../write-dates.ts';
import { xOfDay, xOfNoon, type Axis } from './axis.ts';
import type { Stretch } from './item.ts';
import { textWidth } from './text-width.ts';

export type Shade = Stretch & { readonly kind: 'weekend' | 'holiday'; readonly name: string };
export type Word = Stretch & { readonly text: string; readonly kind: 'month' | 'make-up' | 'holiday' | 'provisional' | 'monday' };
export type Head = { readonly shades: readonly Shade[]; readonly makeUps: readonly Stretch[]; readonly months: readonly Word[]; readonly names: readonly Word[]; readonly mondays: readonly Word[]; readonly flag: Word | null };

type T = (text: Text) => string;
const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
const isWeekend = (date: string): boolean => weekday(date) === 0 || weekday(date) === 6;
const free = (word: Stretch, taken: readonly Stretch[], apart: number): boolean => taken.every((other) => word.to + apart <= other.from || other.to + apart <= word.from);
/** Dates this near to today's flag are swallowed by it. */
const swallowed = 58;

/** The three rows above the lanes, and what is shaded beneath: months, names of holidays and make-up days, Mondays and today. */
export function headMarks(axis: Axis, days: readonly CalendarDay[], today: string, t: T): Head {
  const shades = shadesOf(axis, days, t);
  const makeUp = days.filter(({ date, working }) => working && isWeekend(date));
  const words = makeUp.map(({ date }) => centred(axis, xOfNoon(axis, date), t({ zh: '班', en: 'work' }), 'make-up'));
  const unpublished = days.find(({ provisional }) => provisional);
  const word = t({ zh: '暂定', en: 'provisional' });
  const x = unpublished ? xOfDay(axis, unpublished.date) + 3 : 0;
  const provisional: readonly Word[] = unpublished ? [{ from: x, to: x + textWidth(word), text: word, kind: 'provisional' }] : [];
  const flag = isOn(axis, today) ? flagOf(axis, today, t) : null;
  return { shades, makeUps: makeUp.map(({ date }) => columnOf(axis, date)), months: monthsOf(axis, days, t), names: namesOf(axis, shades, [...words.filter((one, i) => free(one, words.slice(0, i), 2)), ...provisional]), mondays: mondaysOf(axis, days, today, flag), flag };
}

export const isOn = (axis: Axis, date: string): boolean => xOfDay(axis, date) >= 0 && xOfDay(axis, date) < axis.days * axis.dayWidth;
const columnOf = (axis: Axis, date: string): Stretch => ({ from: xOfDay(axis, date), to: xOfDay(axis, date) + axis.dayWidth });

function centred({ width }: Axis, x: number, text: string, kind: Word['kind']): Word {
  const wide = textWidth(text);
  const from = Math.min(Math.max(0, x - wide / 2), width - wide);
  return { from, to: from + wide, text, kind };
}

function flagOf(axis: Axis, today: string, t: T): Word {
  const word = centred(axis, xOfNoon(axis, today), t({ zh: `今天 ${today.slice(5)}`, en: `Today ${today.slice(5)}` }), 'monday');
  return { ...word, from: word.from - 7, to: word.to + 7 };
}

/** Days off one after the other are one shade; a named one among them makes it a holiday. A new name begins a new shade. */
function shadesOf(axis: Axis, days: readonly CalendarDay[], t: T): readonly Shade[] {
  const runs: { from: string; to: string; name: Text | null }[] = [];
  let off = false;
  for (const { date, working, name } of days) {
    const last = runs.at(-1);
    const own = working ? null : name;
    if (working) off = false;
    else if (off && last && (last.name === null || own === null || last.name.zh === own.zh)) Object.assign(last, { to: date, name: last.name ?? own });
    else runs.push({ from: date, to: date, name: own });
    off = !working;
  }
  return runs.map(({ from, to, name }) => ({ from: xOfDay(axis, from), to: columnOf(axis, to).to, kind: name ? 'holiday' : 'weekend', name: name ? t(name) : '' }));
}

/** A name that does not fit is shortened to its first word, then left to the tooltip of the shade. */
function namesOf(axis: Axis, shades: readonly Shade[], taken: readonly Word[]): readonly Word[] {
  const words = [...taken];
  for (const { from, to, name } of shades.filter(({ kind }) => kind === 'holiday')) {
    const short = name.replace(/(节|假期| Festival| Day| Holiday)$/u, '');
    const beside = (text: string): Word => ({ from, to: from + textWidth(text), text, kind: 'holiday' });
    const word = [centred(axis, (from + to) / 2, name, 'holiday'), beside(name), centred(axis, (from + to) / 2, short, 'holiday'), beside(short)].find((one) => one.to <= axis.width && free(one, words, 4));
    if (word) words.push(word);
  }
  return words;
}

function monthsOf(axis: Axis, days: readonly CalendarDay[], t: T): readonly Word[] {
  const firsts = days.filter(({ date }, i) => i === 0 || date.endsWith('-01'));
  const words = firsts.map(({ date }, i): Word => {
    const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))];
    const told = i > 0 && month === 1;
    const text = t({ zh: told ? `${year} 年 1 月` : `${month} 月`, en: `${monthNames[month - 1] ?? ''}${told ? ` ${year}` : ''}` });
    const from = xOfDay(axis, date) + 6;
    return { from, to: from + textWidth(text) * 1.05, text, kind: 'month' };
  });
  return words.filter((word, i) => word.to <= axis.width && (i > 0 || free(word, words.slice(1), 8)));
}

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Every Monday, or every second one where they would touch. */
function mondaysOf(axis: Axis, days: readonly CalendarDay[], today: string, flag: Word | null): readonly Word[] {
  const mondays = days.filter(({ date }) => weekday(date) === 1);
  const step = Math.ceil(44 / (7 * axis.dayWidth));
  const line = xOfNoon(axis, today);
  return mondays.filter((_, i) => i % step === 0).map(({ date }): Word => {
    const text = shortDay(date, date);
    const from = xOfDay(axis, date) + 1;
    return { from, to: from + textWidth(text), text, kind: 'monday' };
  }).filter((word) => word.to <= axis.width && (flag === null || (free(word, [flag], 3) && Math.abs((word.from + word.to) / 2 - line) >= swallowed)));
}
