import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { rowsOf, type Statement } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { lightOf } from '../http/light.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { whoseTodo } from '../todo/whose-todo.ts';
import { alwaysShown, listsOf, nameOfList, type ListCode } from './beside-lists.ts';
import { besideRows, jointSteps, type Beside } from './beside-rows.ts';
import { newsOf, type NewsRow } from './news-of.ts';

const sql = (name: string) => sqlFile(import.meta.dirname, name);
const [between, threads, days, watch, news] = [sql('between-managers'), sql('threads'), sql('manager-days'), sql('unit-watch'), sql('news')];
const nothing = 'select where false';

const rowsShown = 20;
const newsShown = 6;
const daysAhead = 13;

/** What stands beside the to-do list of this asker: the lists of his duties, and the newest events by others. */
export async function readBeside(desk: Desk, asker: Asker) {
  const held = [...new Set(asker.duties.map(({ duty }) => duty))];
  const wanted = listsOf(held);
  const [units, duties, persons] = whoseTodo(asker);
  const [today, { calendar }] = [desk.today(), desk.rules()];
  const manager = wanted.includes('owed');
  const when = (needed: boolean, statement: Statement): Statement => (needed ? statement : nothing);
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [
    when(manager, { ...between, values: [persons, jointSteps] }),
    { ...threads, values: [persons, held] },
    when(manager, { ...days, values: [persons, today, addCalendarDays(today, daysAhead), calendar.zone] }),
    when(wanted.includes('overdue'), { ...watch, values: [asker.units, today] }),
    { ...news, values: [units, duties, persons, newsShown] },
  ]);
  const rows = besideRows({ steps: rowsOf(answers, 0), threads: rowsOf(answers, 1), days: rowsOf(answers, 2), watch: rowsOf(answers, 3) }, manager);
  const item = ({ of, what, who, day, at, ...due }: Beside) => ({
    stream: of === null ? null : { kind: of.kind, id: of.id }, number: of?.number ?? null, about: of?.about ?? null, what, who, day, at, light: lightOf(due, today, calendar),
  });
  const list = (code: ListCode) => {
    const mine = rows.filter((row) => row.list === code);
    return { code, name: nameOfList(code, held), count: mine.length, items: mine.slice(0, rowsShown).map(item) };
  };
  return { lists: wanted.map(list).filter(({ code, count }) => count > 0 || alwaysShown.includes(code)), news: rowsOf<NewsRow>(answers, 4).map((row) => newsOf(asker, row)) };
}
