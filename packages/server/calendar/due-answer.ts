import { parseDate } from '@jiedian/engines/calendar/civil-date.ts';
import { type Calendar, MOST_WORKING_DAYS, addWorkingDays } from '@jiedian/engines/calendar/working-days.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { calendarFromChineseDays, calendarOf } from './calendar-from-chinese-days.ts';

/** What a command-line run leaves behind. */
export type Printed = { readonly stdout: string; readonly stderr: string; readonly exitCode: 0 | 2 };

export type DueFound = { readonly due: string; readonly provisional: boolean } | { readonly error: Text };

/** A calendar that says which years it knows. */
type KnownCalendar = Calendar & { readonly publishedYears: readonly number[] };

/** The calendar that needs no server: the published years that came with this version. */
export const carriedCalendar = (): KnownCalendar => calendarOf(calendarFromChineseDays(), 'Asia/Shanghai');

/** English with the Chinese beside it, for a terminal and a CSV cell. */
export const bothLanguages = ({ zh, en }: Text): string => `${en} · ${zh}`;

/** The due day for two things as typed; says what is wrong with them instead of throwing. */
export function findDue(calendar: Calendar, from: string, workingDays: string): DueFound {
  if (parseDate(from) === null) {
    return { error: { en: `not a day that exists, as YYYY-MM-DD: "${from}"`, zh: `不是存在的日期（应为 YYYY-MM-DD）：“${from}”` } };
  }
  if (!/^\d{1,9}$/.test(workingDays) || Number(workingDays) > MOST_WORKING_DAYS) {
    return {
      error: {
        en: `working days must be a whole number from 0 to ${MOST_WORKING_DAYS}: "${workingDays}"`,
        zh: `工作日数应为 0 至 ${MOST_WORKING_DAYS} 的整数：“${workingDays}”`,
      },
    };
  }
  try {
    const { date, provisional } = addWorkingDays(calendar, from, Number(workingDays));
    return { due: date, provisional };
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    return { error: { en: 'the due day lies after the year 9999', zh: '到期日晚于 9999 年' } };
  }
}

/**
 * `jiedian due --from DATE --working-days N`: the due day on the first line of stdout; a second line says when it is provisional.
 * Exit code 2 with a sentence on stderr when an argument is broken.
 */
export function answerDue(asked: { readonly from: string; readonly workingDays: string }, calendar = carriedCalendar()): Printed {
  const found = findDue(calendar, asked.from.trim(), asked.workingDays.trim());
  if ('error' in found) return { stdout: '', stderr: `jiedian due: ${bothLanguages(found.error)}\n`, exitCode: 2 };
  return { stdout: `${found.due}\n${found.provisional ? `${bothLanguages(provisionalBecause(calendar))}\n` : ''}`, stderr: '', exitCode: 0 };
}

function provisionalBecause(calendar: KnownCalendar): Text {
  const [first, last] = [Math.min(...calendar.publishedYears), Math.max(...calendar.publishedYears)];
  return {
    en: `provisional: holidays are known for ${first}–${last} only; other days were taken as Monday to Friday`,
    zh: `暂定：仅掌握 ${first}—${last} 年放假安排，其余日期按周一至周五计`,
  };
}
