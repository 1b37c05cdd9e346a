import type { CivilDate } from './civil-date.ts';
import { type NoticeContext, type NoticeDoubt, datesIn } from './notice-dates.ts';

/** A day that a notice names, with the holiday it belongs to. */
export type NoticeDay = { readonly date: CivilDate; readonly kind: 'work' | 'rest'; readonly holiday: string };

export type Notice = { readonly year: number | null; readonly days: readonly NoticeDay[]; readonly doubts: readonly NoticeDoubt[] };

type Told = { readonly date: CivilDate; readonly kind: 'work' | 'rest' | 'moved' };

/**
 * The days of a yearly notice on public holidays (国务院办公厅关于××××年部分节假日安排的通知), pasted whole or a sentence at a time: 放假 and 补休 are rest days, 上班 working days,
 * 公休日调至 moves a rest day. Days without a year belong to the notice's year, or to that beside it which brings them nearest to the holiday they stand with.
 * `year`: of a single sentence, when the text does not name it. What contradicts itself (weekday, number of days) is told, not mended.
 */
export function readNotice(text: string, year?: number): Notice {
  const named = /(\d{4})\s*年部分节假日/.exec(text)?.[1];
  const own = named === undefined ? year ?? null : Number(named);
  if (own === null) return { year: null, days: [], doubts: [] };
  const doubts: NoticeDoubt[] = [];
  const days = new Map<CivilDate, NoticeDay>();
  for (const line of text.split(/\n+/).map((part) => part.trim()).filter((part) => !signature.test(part))) {
    const holiday = /^(?:[一二三四五六七八九十]+、|[（(]?[一二三四五六七八九十\d]+[）).．])?\s*([^：:，。\d]{2,12})[：:]/.exec(line)?.[1] ?? '';
    for (const { date, kind } of daysOfHoliday(line, own, doubts)) days.set(date, { date, kind, holiday });
  }
  return { year: own, days: [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1)), doubts };
}

const outsideBrackets = /[，。；,;](?![^（(]*[）)])/;

/** The day on which the notice was signed. */
const signature = /^[\d年月日\s]*$/;

/** One holiday's sentences: what is a holiday there is no working day, whatever else moves. */
function daysOfHoliday(line: string, year: number, doubts: NoticeDoubt[]): readonly { readonly date: CivilDate; readonly kind: 'work' | 'rest' }[] {
  const told: Told[] = [];
  let context: NoticeContext = { year: null, month: null, near: null, own: year };
  for (const clause of line.split(outsideBrackets)) {
    const [before = '', after] = clause.split('调至');
    for (const [part, kind] of after === undefined ? [[clause, kindOf(clause)] as const] : [[before, 'moved'] as const, [after, 'rest'] as const]) {
      const { dates, next } = datesIn(part, context, doubts);
      context = next;
      if (kind !== null) told.push(...dates.map((date) => ({ date, kind })));
      else if (dates.length > 0 && !/公休|法定/.test(part)) doubts.push({ is: 'not-understood', part });
    }
    const count = /共\s*(\d+)\s*天/.exec(clause)?.[1];
    if (count !== undefined && told.filter(({ kind }) => kind === 'rest').length !== Number(count)) doubts.push({ is: 'count', part: line });
  }
  const rest = new Set(told.filter(({ kind }) => kind === 'rest').map(({ date }) => date));
  const work = new Set(told.filter(({ date, kind }) => kind !== 'rest' && !rest.has(date)).map(({ date }) => date));
  return [...[...rest].map((date) => ({ date, kind: 'rest' as const })), ...[...work].map((date) => ({ date, kind: 'work' as const }))];
}

const kindOf = (clause: string): 'work' | 'rest' | null => (clause.includes('上班') ? 'work' : /放假|补休|调休/.test(clause) ? 'rest' : null);
