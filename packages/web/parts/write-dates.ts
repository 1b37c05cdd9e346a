import type { Text } from '@jiedian/domain/kernel/text.ts';

// The house's zone: business dates are days there (contracts 1), whatever zone the browser stands in.
const zone = 'Asia/Shanghai';
const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

/** A moment in the house's zone: `2026-10-09 17:30`. */
export const momentOf = (instant: string): string => parts.format(new Date(instant));

/** The day of a moment in the house's zone. */
export const dayOf = (instant: string): string => momentOf(instant).slice(0, 10);

/** `10-09` within the year of `today`, `2027-01-12` across years (look.md). */
export const shortDay = (date: string, today: string): string => (date.slice(0, 4) === today.slice(0, 4) ? date.slice(5) : date);

/** `10-09 17:30`, with the year only when it is another. */
export const shortMoment = (instant: string, today: string): string => {
  const moment = momentOf(instant);
  return shortDay(moment.slice(0, 10), today) + moment.slice(10);
};

/** A moment typed in the house's zone (`2026-10-09 17:30`) as an instant. The zone knows no summer time since 1991. */
export const instantOf = (moment: string): string => new Date(`${moment.replace(' ', 'T')}:00+08:00`).toISOString();

const weekdays: readonly Text[] = [
  { zh: '星期日', en: 'Sunday' }, { zh: '星期一', en: 'Monday' }, { zh: '星期二', en: 'Tuesday' }, { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' }, { zh: '星期五', en: 'Friday' }, { zh: '星期六', en: 'Saturday' },
];

export const weekdayOf = (date: string): Text => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? { zh: '', en: '' };

/** The day so many calendar days later. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** 10 月 9 日 · 9 October: for sentences. */
export const dayInWords = (date: string): Text => {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  return { zh: `${month} 月 ${day} 日`, en: `${day} ${months[month - 1] ?? ''}` };
};
