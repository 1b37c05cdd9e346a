import { standardsIn, type Standards } from '@jiedian/domain/forecast/spread-of-step.ts';
import type { ForecastAsked } from '@jiedian/domain/forecast/forecast-case.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { numbersOn } from '../command/rule-numbers.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import { calendarFor } from '../ledger/calendar-for.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { foldLines, lineOf, nothingYet, projectToCome, type Folded, type ForecastEvent, type HistoryRow } from './fold-lines.ts';

const [caseSql, worksSql, historySql] = ['case-events', 'works-events', 'step-history'].map((name) => sqlFile(import.meta.dirname, name)) as [Sql, Sql, Sql];
type Sql = ReturnType<typeof sqlFile>;

/** What happened on both lines in the order in which the house learnt of it, and how long steps took so far. */
export type LinesRead = { readonly id: Id; readonly events: readonly ForecastEvent[]; readonly history: readonly HistoryRow[]; readonly units: ReadonlyMap<Id, Id> };

/** 404 where the case is not seen. */
export async function readLines(desk: Desk, asker: Asker, id: Id): Promise<LinesRead> {
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [caseSql, worksSql, historySql].map((sql) => ({ ...sql, values: [id] })));
  const own = rowsOf<Omit<ForecastEvent, 'projectId' | 'number'>>(answers, 0).map((row): ForecastEvent => ({ ...row, projectId: null, number: null }));
  if (own.length === 0) throw problem('not-found');
  const works = rowsOf<Omit<ForecastEvent, 'actor' | 'whoName' | 'forName'>>(answers, 1).map((row): ForecastEvent => ({ ...row, actor: null, whoName: null, forName: null }));
  const events = [...own, ...works].toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : a.projectId === b.projectId ? a.seq - b.seq : a.projectId === null ? -1 : 1));
  return { id, events, history: rowsOf<HistoryRow>(answers, 2), units: new Map(events.map(({ projectId, homeUnitId }) => [projectId ?? id, homeUnitId])) };
}

/** The lines after all that was recorded. */
export const foldAll = (desk: Desk, { id, events }: LinesRead): Folded => events.reduce((before, event) => foldLines(before, event, id, desk.shell.processes), nothingYet);

/** What a forecast is asked with on a day; null where the rules do not say what to count with. */
export function askedOf(desk: Desk, read: LinesRead, { connection, projects }: Folded, today: BusinessDate): ForecastAsked | null {
  const standards: Standards | null = standardsIn(numbersOn(desk.rules().regulation, desk.today()));
  if (standards === null || connection === null) return null;
  const [book, { processes }] = [desk.rules(), desk.shell];
  const line = (state: NonNullable<Folded['connection']>) => lineOf(book, state, processes, read.history, read.units.get(state.id) ?? state.unitId);
  const own = line(connection);
  const works = [...projects.values()].map(line);
  const toCome = connection.facts['gridWorks'] === true && works.length === 0 ? [projectToCome(own, processes, read.history)] : [];
  return { connection: own, projects: [...works, ...toCome], calendar: calendarFor(book, connection, null), today, standards };
}
