import type { Text } from '@jiedian/domain/kernel/text.ts';
import { dayInWords } from '../parts/write-dates.ts';
import { useHouseClock } from './house-clock.ts';

/** 12 月 25 日, with the year when it is not this one. */
export function useDayWords(): (date: string) => Text {
  const { today } = useHouseClock();
  return (date) => {
    const { zh, en } = dayInWords(date);
    const year = date.slice(0, 4);
    return year === today.slice(0, 4) ? { zh, en } : { zh: `${year} 年 ${zh}`, en: `${en} ${year}` };
  };
}
