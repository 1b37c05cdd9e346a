import { addCalendarDays, addMonths } from '@jiedian/engines/calendar/civil-date.ts';
import { type Calendar, isWorkingDay } from '@jiedian/engines/calendar/working-days.ts';
import { ruleNumber } from '@jiedian/domain/glossary/rule-numbers.ts';
import { numbersOn } from '../command/rule-numbers.ts';
import type { Shell } from '../command/shell.ts';
import { flight } from '../db/flight.ts';
import { sqlFile } from '../db/sql-file.ts';
import { dayIn } from '../ledger/rule-book.ts';

const sql = sqlFile(import.meta.dirname, 'learn-durations');

/** Older work of a unit than its latest so many passages through a step says nothing more. */
const LATEST = 400;

/** Nightly: how long each step took in each unit, over the months that the rules name. Without that figure nothing is learnt. */
export async function learnDurations({ worker, clock, rules }: Pick<Shell, 'worker' | 'clock' | 'rules'>): Promise<void> {
  const { calendar, regulation } = rules();
  const today = dayIn(rules(), clock.now());
  const months = Number(ruleNumber(numbersOn(regulation, today), 'forecast-history-months') ?? 0);
  if (months <= 0) return;
  const since = addMonths(today, -months);
  // What closed within these months may have been opened long before.
  const { days, worked } = counted(calendar, addMonths(since, -60), today);
  const client = await worker.connect();
  try {
    await flight(client, ['begin', { name: 'forget-durations', text: 'delete from step_history' }, { ...sql, values: [days, worked, calendar.zone, since, LATEST] }, 'commit']);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Every day with the working days since the first. */
function counted(calendar: Calendar, from: string, to: string) {
  const days: string[] = [], worked: number[] = [];
  for (let day = from, n = 0; day <= to; day = addCalendarDays(day, 1)) {
    if (isWorkingDay(calendar, day).working) n += 1;
    days.push(day);
    worked.push(n);
  }
  return { days, worked };
}
