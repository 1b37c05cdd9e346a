import { accounts } from '@jiedian/domain/glossary/lists/account.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Light, WhyDue } from '../../ask/shapes.ts';
import { weekdayOf } from '../write-dates.ts';

type Run = WhyDue['runs'][number];

const units = { 'working-days': { zh: '个工作日', en: 'working days' }, 'calendar-days': { zh: '天', en: 'calendar days' }, months: { zh: '个月', en: 'months' } } as const;

/** What days in a row were taken for. */
export function meaning(run: Run): Text {
  const name = run.name;
  switch (run.is) {
    case 'start': return { zh: '起算日，当日不计', en: 'Day of the event, not counted' };
    case 'counted': return name ? { zh: `计入（${name.zh}）`, en: `Counted (${lower(name.en)})` } : { zh: '计入', en: 'Counted' };
    case 'rest': return name ? { zh: name.zh, en: name.en.charAt(0).toUpperCase() + name.en.slice(1) } : { zh: '休息日', en: 'Day off' };
    case 'over': return { zh: '期满遇休息日，顺延', en: 'Ran out on a day off: moved on' };
    case 'stopped': {
      const account = run.account === null ? null : accounts.values[run.account];
      return account ? { zh: `不计，属${account.zh}用时`, en: `Not counted: on the account of the ${lower(account.en)}` } : { zh: '不计，无人承办', en: 'Not counted: nothing was due from the utility' };
    }
  }
}

/** 第 2–4 天. */
export function numbers({ first, last }: Run): Text | null {
  if (first === null || last === null) return null;
  return first === last ? { zh: `第 ${first} 天`, en: `day ${first}` } : { zh: `第 ${first}–${last} 天`, en: `days ${first}–${last}` };
}

export function weekdaysOf({ from, to }: Run): Text {
  const [first, last] = [weekdayOf(from), weekdayOf(to)];
  return from === to ? first : { zh: `${first.zh}至${last.zh}`, en: `${first.en} to ${last.en}` };
}

/** The day and what is left until it, as one sentence. */
export function headline(why: WhyDue): Text {
  const { due, left, used, state } = why;
  if (state === 'not-begun') return { zh: '尚未起算', en: 'The clock has not begun' };
  if (due === null) return { zh: `已停止计时，用了 ${used} 天，恢复后再定到期日`, en: `The clock stands still after ${used} ${used === 1 ? 'day' : 'days'}; the due day is set when it goes on` };
  if (state === 'ended') return left !== null && left < 0 ? { zh: `应于 ${due.date} 办结，超期 ${-left} 天办结`, en: `Due on ${due.date}, done ${days(-left)} late` } : { zh: `应于 ${due.date} 办结，已按期办结`, en: `Due on ${due.date}, done in time` };
  return { zh: `应于 ${due.date} 办结`, en: `Due on ${due.date}` };
}

const days = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;

export const limitWords = ({ days: n, unit }: NonNullable<WhyDue['limit']>): Text => ({ zh: `${n} ${units[unit].zh}`, en: `${n} ${n === 1 ? units[unit].en.slice(0, -1) : units[unit].en}` });

export const lightOf = ({ light, left, due, state }: WhyDue): Light => ({ state: light, daysLeft: state === 'ended' ? null : left, dueOn: due?.date ?? null, provisional: due?.provisional ?? false });

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
