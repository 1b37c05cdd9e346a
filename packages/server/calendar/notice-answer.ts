import { stringify } from 'csv-stringify/sync';
import type { NoticeDoubt } from '@jiedian/engines/calendar/notice-dates.ts';
import { readNotice } from '@jiedian/engines/calendar/holiday-notice.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { type Printed, bothLanguages } from './due-answer.ts';

export const noticeDoubts: Readonly<Record<NoticeDoubt['is'], Text>> = {
  weekday: { zh: '日期与星期不符', en: 'a weekday does not fit its date' },
  count: { zh: '天数与所列日期不符', en: 'the number of days does not fit those named' },
  'no-such-day': { zh: '没有这一天', en: 'there is no such day' },
  'not-understood': { zh: '没有读懂', en: 'was not understood' },
};

/**
 * `jiedian read-notice`: the State Council's yearly notice on standard input, answered as CSV `date,kind,holiday` (`rest`, or `work` for make-up days). What the
 * notice says against itself stands on stderr, a line each, with exit code 2; the days are printed all the same. Nothing is kept.
 */
export function answerNotice(text: string, year?: string): Printed {
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) return wrong({ zh: `年份应为四位数：“${year}”`, en: `the year must have four digits: "${year}"` });
  const notice = readNotice(text, year === undefined ? undefined : Number(year));
  if (notice.year === null) return wrong({ zh: '没有读到年份，请粘贴含标题的通知，或加 --year', en: 'no year was found: paste the notice with its title, or give --year' });
  if (notice.days.length === 0) return wrong({ zh: '没有读到放假或上班的日期', en: 'no day off and no make-up day was found' });
  const stdout = stringify([['date', 'kind', 'holiday'], ...notice.days.map(({ date, kind, holiday }) => [date, kind, holiday])]);
  const stderr = notice.doubts.map(({ is, part }) => `jiedian read-notice: ${bothLanguages(noticeDoubts[is])}: ${part}\n`).join('');
  return { stdout, stderr, exitCode: notice.doubts.length > 0 ? 2 : 0 };
}

const wrong = (text: Text): Printed => ({ stdout: '', stderr: `jiedian read-notice: ${bothLanguages(text)}\n`, exitCode: 2 });
