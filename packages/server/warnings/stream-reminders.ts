import { warningLevels, type WarningLevel } from '@jiedian/domain/glossary/lists/warning-level.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import { remindersFor, rungsTo } from '@jiedian/domain/warnings/reminders-for.ts';
import { whoIsTold, type HeldVisit } from '@jiedian/domain/warnings/who-is-told.ts';
import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import { workingDaysOf } from '../ledger/calendar-for.ts';
import type { Asker } from '../session/asker.ts';
import { localMinute } from './local-minute.ts';
import { unitLadders } from './unit-ladder.ts';

type Open = HeldVisit & { readonly step: string; readonly visit: number; readonly unitId: string; readonly dueOn: BusinessDate; readonly amberOn: BusinessDate };
type Sent = { readonly step: string; readonly visit: number; readonly level: WarningLevel; readonly way: string; readonly at: string; readonly to: readonly string[] };

const read = sqlFile(import.meta.dirname, 'open-of-stream');

/** What will be sent on a case or project, when and to whom, if nothing changes until then; and what was sent. 404 where it is not seen; customers are told nothing of it. */
export async function streamReminders(desk: Desk, asker: Asker, kind: CommandKind, id: string) {
  if (asker.kind === 'customer') throw problem('not-found');
  const [found] = await ask<{ readonly open: readonly Open[]; readonly sent: readonly Sent[] }>(desk, asker, read, [id, kind]);
  if (found === undefined) throw problem('not-found');
  const rules = desk.rules();
  const now = localMinute(rules, desk.now());
  const ladders = unitLadders(desk.shell);
  const named = (step: string) => ({ code: step, name: stepsOf[kind][step]?.name ?? { zh: step, en: step } });
  const level = (code: WarningLevel) => ({ code, name: warningLevels.values[code] });
  const armed = (await Promise.all(found.open.map(async (visit) => {
    const { ladder, holders } = await ladders(visit.unitId);
    return remindersFor({ ...visit, closed: false }, ladder, workingDaysOf(rules, visit.unitId)).filter(({ at }) => at > now).map((reminder) => {
      const rungs = rungsTo(ladder, reminder.level);
      return { visit, at: reminder.at, level: level(reminder.level), digest: rungs.at(-1)?.way === 'digest', to: whoIsTold(rungs.flatMap(({ tells }) => tells), visit, holders) };
    });
  }))).flat().toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const names = await namesOf(desk, armed.flatMap(({ to }) => to));
  return {
    armed: armed.map(({ visit, to, ...rest }) => ({ ...rest, step: named(visit.step), visit: visit.visit, to: to.map((person) => names.get(person) ?? '') })),
    sent: found.sent.map(({ step, way, at, level: code, ...rest }) => ({ ...rest, step: named(step), level: level(code), digest: way === 'digest', at: localMinute(rules, new Date(at).toISOString() as Instant) })),
  };
}

async function namesOf(desk: Desk, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await desk.shell.worker.query<{ id: string; name: string }>({ name: 'staff-names', text: `select id, name from person where kind = 'staff' and id = any ($1::uuid[])`, values: [[...new Set(ids)]] });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
