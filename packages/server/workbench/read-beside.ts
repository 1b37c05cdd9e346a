import { addWorkingDays } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { readAs } from '../db/scope.ts';
import type { Desk } from '../http/desk.ts';
import { genericPlans } from '../http/generic-plans.ts';
import { lightOf } from '../http/light.ts';
import { dayIn } from '../ledger/rule-book.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { actsOfRows, streamOf } from './acts-of-rows.ts';
import { askedOfLedger, numberOn, rowsShown } from './asked-of-ledger.ts';
import type { Beside } from './beside.ts';
import { besideRows, type Rows } from './beside-rows.ts';
import { nameOfList, type ListCode } from './list-codes.ts';
import { alwaysShown, listsOf, stepPlaces } from './lists-of-duties.ts';
import { wayOf } from './list-ways.ts';
import { newsOf, type NewsRow } from './news-of.ts';
import { monthEndRows, onTheLastDay, type MonthRow, type StoppedRow } from './oversight-rows.ts';
import { toldRow, type ToldRow } from './told-row.ts';

/** The book of the fortnight needs more rows than a list shows. */
const shownOf = (code: ListCode): number => (code === 'visits' ? 20 : rowsShown);

/** What stands beside the to-do list of this asker: the lists of his duties, and the newest events by others. */
export async function readBeside(desk: Desk, asker: Asker) {
  const held = [...new Set(asker.duties.map(({ duty }) => duty))];
  const wanted = listsOf(held);
  const asked = askedOfLedger(desk, asker, wanted);
  const keys = Object.keys(asked) as (keyof typeof asked)[];
  const [, ...answers] = await readAs(desk.shell.app, scopeOfAsker(asker), [genericPlans, ...Object.values(asked)]);
  const rowsOf = <Row>(key: keyof typeof asked): readonly Row[] => (answers[keys.indexOf(key)]?.rows ?? []) as readonly Row[];

  const [today, { calendar }] = [desk.today(), desk.rules()];
  const told: readonly ToldRow[] = [
    ...(['steps', 'said', 'works', 'waiting', 'watch', 'since'] as const).flatMap((key) => rowsOf<ToldRow>(key)),
    ...rowsOf<ToldRow>('told').map((row) => withAnswerDue(desk, row)),
    ...onTheLastDay(rowsOf<StoppedRow>('lastDay'), calendar), ...monthEndRows(rowsOf<MonthRow>('monthEnd'), today, calendar, { days: numberOn(desk, 'month-end-days', 1), percent: numberOn(desk, 'month-end-share', 100) }),
  ];
  const between: Rows = { steps: rowsOf('between'), threads: rowsOf('threads'), days: rowsOf('days') };
  const rows = [...besideRows(between, wanted.includes('owed')), ...told.map(toldRow)];
  const found = new Map(wanted.map((code) => [code, rows.filter(({ list }) => list === code)]));
  const shown = wanted.flatMap((code) => found.get(code)?.slice(0, rowsShown) ?? []);
  const actOf = await actsOfRows(desk, asker, shown);

  const item = (row: Beside) => {
    const { of, what, note, who, day, at, open, order, dueOn, amberOn, provisional } = row;
    const [act, on] = [actOf(row), streamOf(row)];
    return {
      stream: of === null ? null : { kind: of.kind, id: of.id }, number: of?.number ?? null, about: of?.about ?? null, what, note, who, day, at, light: lightOf({ dueOn, amberOn, provisional }, today, calendar),
      act: act === null || on === null ? null : { command: act.command, name: act.name, stream: { kind: on.kind, id: on.id }, order: row.acts === null && row.list !== 'complaints' ? null : order }, open,
    };
  };
  const list = (code: ListCode) => {
    const mine = found.get(code) ?? [];
    return { code, name: nameOfList(code, held), count: mine[0]?.total ?? mine.length, open: wayOf(code, stepPlaces(held)), items: mine.slice(0, shownOf(code)).map(item) };
  };
  return { lists: wanted.map(list).filter(({ code, count }) => count > 0 || alwaysShown.includes(code)), news: rowsOf<NewsRow>('news').map((row) => newsOf(asker, row)) };
}

/** A complaint is to be answered within the rule's working days from the day it was made. */
function withAnswerDue(desk: Desk, row: ToldRow): ToldRow {
  if (row.list !== 'complaints' || !row.at) return row;
  const { calendar } = desk.rules();
  const { date, provisional } = addWorkingDays(calendar, dayIn(desk.rules(), row.at), numberOn(desk, 'complaint-answer', 0));
  return { ...row, dueOn: date as BusinessDate, amberOn: desk.today(), provisional };
}
