import { firstDifference } from '@jiedian/engines/calendar/calendar-versions.ts';
import { v5 } from 'uuid';
import type { Shell } from '../../command/shell.ts';
import type { HouseCalendar } from '../../ledger/house-calendar.ts';

const RUNS = '2b1f3c1e-6f0c-5a8e-9a51-0f7d7a3c9e10';

/** The run that follows a version of the calendar: the same however often it is asked for. */
export const runOf = (version: string): string => v5(version, RUNS);

/** Writes down that all open clocks are to be counted under a version of the calendar, once. Nothing where it changes no day. */
export async function beginRun({ worker, rules, clock }: Pick<Shell, 'worker' | 'rules' | 'clock'>, name: string): Promise<void> {
  const calendars = rules().calendars ?? [];
  const at = calendars.findIndex((version) => version.name === name);
  const [before, after] = [calendars[at - 1], calendars[at]];
  if (before === undefined || after === undefined) throw new Error(`there is no calendar ${name}`);
  const fromDay = firstMoved(before, after);
  if (fromDay === null) return;
  await worker.query('insert into calendar_run (id, title, from_day, began_at) values ($1, $2, $3, $4) on conflict do nothing', [runOf(name), JSON.stringify(after.title), fromDay, clock.now()]);
}

/** The first day on which any case of any unit may be counted otherwise. */
export function firstMoved(before: HouseCalendar, after: HouseCalendar): string | null {
  const units = new Set([...before.units.keys(), ...after.units.keys()]);
  const pairs = [...units].map((unit) => [before.units.get(unit)?.internal ?? before.calendar, after.units.get(unit)?.internal ?? after.calendar] as const);
  return [[before.calendar, after.calendar] as const, ...pairs].flatMap(([one, other]) => firstDifference(one, other) ?? []).toSorted()[0] ?? null;
}
