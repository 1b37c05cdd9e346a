import { calendarDaysBetween } from '@jiedian/engines/calendar/civil-date.ts';
import { dateIn } from '@jiedian/engines/calendar/date-in-zone.ts';
import type { Instant } from '../kernel/instant.ts';

/** Whole calendar days between the days of two instants in China; the notice of 条例 28 is counted in days, not hours. */
export const daysBefore = (notice: Instant, outage: Instant): number => calendarDaysBetween(dateIn('Asia/Shanghai', notice), dateIn('Asia/Shanghai', outage));
