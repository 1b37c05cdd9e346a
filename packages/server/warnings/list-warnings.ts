import type { z } from 'zod';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { workingDayBefore } from '@jiedian/engines/calendar/working-days.ts';
import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import { warningDuties } from '@jiedian/domain/glossary/lists/warning-duty.ts';
import { warningLevels, type WarningLevel } from '@jiedian/domain/glossary/lists/warning-level.ts';
import { rungsTo } from '@jiedian/domain/warnings/reminders-for.ts';
import type { Ladder } from '@jiedian/domain/warnings/ladder.ts';
import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import { readAs } from '../db/scope.ts';
import { rowsOf } from '../db/flight.ts';
import { sqlFile } from '../db/sql-file.ts';
import { cursorAfter, readCursor } from '../http/cursor.ts';
import type { Desk } from '../http/desk.ts';
import { lightOf, type DueColumns } from '../http/light.ts';
import { idsFor } from '../search/find-streams.ts';
import { workingDaysOf } from '../ledger/calendar-for.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { unitNames } from './unit-names.ts';
import { ladderOn } from './ladder-on.ts';
import type { warningQuery } from './warning-shapes.ts';

type Row = DueColumns & { readonly kind: CommandKind; readonly id: string; readonly step: string; readonly visit: number; readonly level: number; readonly unitId: string; readonly duties: readonly string[]; readonly number: string; readonly about: string | null; readonly who: string | null };
type Found = { readonly n: number; readonly levels: Readonly<Record<string, number>>; readonly persons: readonly { readonly id: string; readonly name: string | null; readonly n: number }[]; readonly rows: readonly Row[] };

const list = sqlFile(import.meta.dirname, 'warned-steps');
const most = 1000;
const levelNamed = (code: WarningLevel) => ({ code, name: warningLevels.values[code] });

/** Open steps that have reached a level of warning today, what is due first before the others. */
export async function listWarnings(desk: Desk, asker: Asker, query: z.output<typeof warningQuery>) {
  const today = desk.today();
  const units = await unitNames(desk, asker);
  const ladders = new Map(asker.units.map((id): [string, Ladder] => [id, ladderOn(desk.rules(), units.codesTo(id), today)]));
  const cuts = (unitId: string, { rungs }: Ladder) => {
    const days = workingDaysOf(desk.rules(), unitId);
    // On a rest day what the last working day brought still holds.
    const working = workingDayBefore(days, addCalendarDays(today, 1)).date;
    return rungs.flatMap(({ workingDaysOver }) => (workingDaysOver === undefined ? [] : [workingDaysOver === 0 ? today : workingDayBefore(days, working, workingDaysOver).date]));
  };
  const everybody = ladderOn(desk.rules(), [], today);
  const place = (code: WarningLevel | undefined): number | null => (code === undefined ? null : everybody.rungs.findIndex(({ level }) => level === code));
  const [due = null, stream = null, step = null] = readCursor(query, 3) ?? [];
  const values = [today, JSON.stringify([...ladders].map(([id, ladder]) => ({ id, cuts: cuts(id, ladder) }))), place(query.level), place(query.least), query.person ?? null, query.track ?? null, await idsFor(desk, asker, query.q), query.unit ?? null, due, stream, step, query.limit + 1];
  const found = rowsOf<Found>(await readAs(desk.shell.app, scopeOfAsker(asker), [{ ...list, values }]), 0)[0] ?? { n: 0, levels: {}, persons: [], rows: [] };
  const page = found.rows.slice(0, query.limit);
  const last = found.rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ kind, id, level, unitId, duties: held, who, step: code, number, about, visit, ...dues }) => {
      const ladder = ladders.get(unitId) ?? everybody;
      const rung = ladder.rungs[level] ?? everybody.rungs[0];
      const reached = rung?.level ?? 'amber';
      return {
        stream: { kind, id }, number, about, step: { code, name: stepsOf[kind][code]?.name ?? { zh: code, en: code } }, visit, level: levelNamed(reached), unit: units.named(unitId),
        who: who === null ? dutyWords(held[0]) : { zh: who, en: who }, light: lightOf(dues, today, workingDaysOf(desk.rules(), unitId)), owes: rungsTo(ladder, reached).slice(level > 1 ? 2 : level).flatMap(({ owes }) => owes.map((duty) => warningDuties.values[duty])),
      };
    }),
    next: last?.dueOn ? cursorAfter(query, [last.dueOn, last.id, last.step]) : null,
    count: { n: Math.min(found.n, most), more: found.n > most },
    levels: everybody.rungs.map(({ level }, i) => ({ level: levelNamed(level), n: found.levels[String(i)] ?? 0 })),
    persons: found.persons,
  };
}

const dutyWords = (duty: string | undefined) => duties[duty as Duty] ?? { zh: '', en: '' };

