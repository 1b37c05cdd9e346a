import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { workingDayBefore } from '@jiedian/engines/calendar/working-days.ts';
import { ruleNumber, type RuleNumber } from '@jiedian/domain/glossary/rule-numbers.ts';
import { projectSteps } from '@jiedian/domain/grid-project/steps.ts';
import { numbersOn } from '../command/rule-numbers.ts';
import type { Statement } from '../db/flight.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import type { Asker } from '../session/asker.ts';
import { whoseTodo } from '../todo/whose-todo.ts';
import { jointSteps } from './beside-rows.ts';
import { overFirstDue } from './first-due.ts';
import type { ListCode } from './list-codes.ts';
import { stepPlaces } from './lists-of-duties.ts';
import { monthBefore } from './oversight-rows.ts';
import { lastDay, monthEnd, sinceLook } from './watched-events.ts';

const sql = (name: string) => sqlFile(import.meta.dirname, name);
const [said, works, waiting, watch, told] = [sql('customer-said'), sql('project-works'), sql('duty-steps'), sql('unit-watch'), sql('unit-threads')];
const [between, threads, days, steps, news] = [overFirstDue('between-managers', '$1'), overFirstDue('threads', '$1'), overFirstDue('manager-days', '$1'), overFirstDue('manager-steps', '$1'), overFirstDue('news', '$3')];
const nothing = 'select where false';

/** Rows of a list, and of the news, that are shown. */
export const rowsShown = 5;
const newsShown = 6;
const daysAhead = 13;
/** How far back, in calendar days: urgings, complaints and requests that may be open; what a first look sees; suspensions. */
const back = { threads: 120, firstLook: 30, suspensions: 90 };
const projectStepCodes = Object.keys(projectSteps);

/** The place of the mark that says until when somebody has looked at what changed. */
export const lookPlace = 'workbench.since-look';

/** A figure of the rules on the day; what no rule gives falls back to `otherwise`. */
export const numberOn = (desk: Desk, code: RuleNumber, otherwise: number): number => Number(ruleNumber(numbersOn(desk.rules().regulation, desk.today()), code) ?? otherwise);

/** The statements behind these lists, one for each key; what no list needs asks for nothing. A day stands for its first moment in the house's zone. */
export function askedOfLedger(desk: Desk, asker: Asker, wanted: readonly ListCode[]) {
  const [today, { calendar }] = [desk.today(), desk.rules()];
  const held = [...new Set(asker.duties.map(({ duty }) => duty))];
  const [units, duties, persons] = whoseTodo(asker);
  const places = stepPlaces(held);
  const suppliers = asker.duties.filter(({ duty }) => duty === 'materials').flatMap((one) => one.units);
  const begin = (day: string) => `${day} 00:00 ${calendar.zone}`;
  const ago = (n: number) => begin(addCalendarDays(today, -n));
  const month = monthBefore(today, numberOn(desk, 'month-end-days', 1), calendar);
  const before = workingDayBefore(calendar, today).date;
  const silent = workingDayBefore(calendar, today, numberOn(desk, 'customer-silent-after', 1)).date;
  const last = addCalendarDays(today, daysAhead);
  const any = (...codes: readonly ListCode[]) => codes.some((code) => wanted.includes(code));
  const when = (needed: boolean, statement: Statement): Statement => (needed ? statement : nothing);
  return {
    between: when(any('owed'), { ...between, values: [persons, jointSteps] }),
    threads: { ...threads, values: [persons, held] },
    days: when(any('visits'), { ...days, values: [persons, today, last, calendar.zone, begin(silent)] }),
    steps: when(any('sign-for'), { ...steps, values: [persons, rowsShown] }),
    said: when(any('submitted'), { ...said, values: [asker.units, persons, begin(before), rowsShown] }),
    works: when(any('milestones', 'materials'), { ...works, values: [persons, suppliers, today, last, before, addCalendarDays(today, numberOn(desk, 'permit-lapse-warning', 0)), rowsShown] }),
    waiting: when(places.length > 0, { ...waiting, values: [units, duties, places.map(({ duty }) => duty), places.map(({ step }) => step), places.map(({ list }) => list), rowsShown] }),
    watch: when(any('overdue', 'overdue-steps', 'assignments'), { ...watch, values: [asker.units, today, rowsShown, projectStepCodes] }),
    told: when(any('urgings', 'complaints', 'requests'), { ...told, values: [asker.units, held, rowsShown, ago(back.threads)] }),
    news: { ...news, values: [units, duties, persons, newsShown] },
    since: when(any('since-look'), { ...sinceLook, values: [asker.units, lookPlace, ago(back.firstLook), rowsShown] }),
    lastDay: when(any('last-day'), { ...lastDay, values: [asker.units, ago(back.suspensions)] }),
    monthEnd: when(any('month-end'), { ...monthEnd, values: [asker.units, begin(month.from), begin(month.last), begin(month.to)] }),
  };
}
