import { v7 } from 'uuid';
import { workingDaysBetween } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { awake, nextOf, reached, remindersFor, rungsTo, type LocalMinute } from '@jiedian/domain/warnings/reminders-for.ts';
import { whoIsTold } from '@jiedian/domain/warnings/who-is-told.ts';
import { reminderWords } from '@jiedian/domain/warnings/words.ts';
import { stepsOf } from '../command/known-acts.ts';
import type { Shell } from '../command/shell.ts';
import { sqlFile } from '../db/sql-file.ts';
import { workingDaysOf } from '../ledger/calendar-for.ts';
import type { DueVisit } from './due-visit.ts';
import { localMinute } from './local-minute.ts';
import { sendDigests } from './send-digests.ts';
import { unitLadders, type UnitLadder } from './unit-ladder.ts';
import { urgeByRule } from './urge-by-rule.ts';

const [due, tell] = [sqlFile(import.meta.dirname, 'due-reminders'), sqlFile(import.meta.dirname, 'tell-one')];
const AGAIN_AFTER_MINUTES = 10;

/**
 * Sends the reminders whose time has come by the house's clock. Each reader is told in a transaction of his own: one who cannot be told is tried again
 * in ten minutes and stops nobody else's; who has been told is never told twice. Gives how many were told and how many failed. `stop`: the house closes; what is
 * left is told at the next run.
 */
export async function runReminders(shell: Shell, stop?: AbortSignal): Promise<{ readonly told: number; readonly failed: number }> {
  const now = localMinute(shell.rules(), shell.clock.now());
  const ladders = unitLadders(shell);
  const sum = { told: 0, failed: 0 };
  for (let round = 0; round < 50; round += 1) {
    const { rows } = await shell.worker.query<DueVisit>({ ...due, values: [now] });
    for (const visit of rows) {
      if (stop?.aborted) return sum;
      try {
        const { told, failed } = await remind(shell, visit, await ladders(visit.unitId), now);
        sum.told += told;
        sum.failed += failed;
      } catch (error) {
        sum.failed += 1;
        complain(visit, error);
        await lookAgain(shell, visit, minutesAfter(now)).catch((fault: unknown) => complain(visit, fault));
      }
    }
    if (rows.length < 200) break;
  }
  sum.told += await sendDigests(shell, ladders, now);
  return sum;
}

async function remind(shell: Shell, visit: DueVisit, unit: UnitLadder, now: LocalMinute): Promise<{ readonly told: number; readonly failed: number }> {
  const { ladder, holders } = unit;
  const calendar = workingDaysOf(shell.rules(), visit.unitId);
  const reminders = visit.ended ? [] : remindersFor({ ...visit, closed: false }, ladder, calendar);
  const sending = awake(now, ladder, calendar);
  const current = reached(reminders, now);
  if (sending > now && current !== null) return { told: 0, failed: await lookAgain(shell, visit, sending) };
  const next = nextOf(reminders, now)?.at ?? 'infinity';
  if (current === null) return { told: 0, failed: await lookAgain(shell, visit, next) };
  const rungs = rungsTo(ladder, current.level);
  const daysOver = workingDaysBetween(calendar, visit.dueOn, now.slice(0, 10));
  const step = stepsOf[visit.kind][visit.step]?.name ?? { zh: visit.step, en: visit.step };
  const words = reminderWords({ number: visit.number, step, level: current.level, dueOn: visit.dueOn, daysOver, owes: rungs.filter(({ workingDaysOver = 0 }) => workingDaysOver > 0).flatMap(({ owes }) => owes) });
  let [told, failed] = [0, 0];
  for (const personId of whoIsTold(rungs.flatMap(({ tells }) => tells), visit, holders)) {
    try {
      const values = [v7(), visit.streamId, visit.step, visit.visit, visit.dueOn, current.level, personId, rungs.at(-1)?.way, shell.clock.now(), v7(), JSON.stringify(words)];
      told += (await shell.worker.query({ ...tell, values })).rows.length;
    } catch (error) {
      failed += 1;
      complain({ ...visit, personId }, error);
    }
  }
  const within = rungs.find(({ urgesWithin }) => urgesWithin !== undefined)?.urgesWithin;
  if (within !== undefined) await urgeByRule(shell, visit, { holders, level: current.level, daysOver, within, step, today: now.slice(0, 10) as BusinessDate });
  await lookAgain(shell, visit, failed > 0 ? minutesAfter(now) : next);
  return { told, failed };
}

/** Gives 0. What has moved since is not marked, and so looked at anew at once. */
async function lookAgain({ worker }: Shell, { streamId, step, visit, dueOn, duties, personId }: DueVisit, at: LocalMinute): Promise<0> {
  await worker.query({
    name: 'look-again', values: [streamId, step, visit, dueOn, personId, at, duties],
    text: `update visit_row set warned_due = due_on, warned_duties = duties, warned_person = person_id, warned_next = $6::timestamp where stream_id = $1 and step = $2 and visit = $3 and due_on = $4::date and person_id is not distinct from $5::uuid and duties = $7`,
  });
  return 0;
}

const minutesAfter = (now: LocalMinute): LocalMinute => new Date(Date.parse(`${now}:00Z`) + AGAIN_AFTER_MINUTES * 60_000).toISOString().slice(0, 16);

/** One JSON line in the log, ids only. */
function complain({ streamId, step, personId }: Pick<DueVisit, 'streamId' | 'step' | 'personId'>, error: unknown): void {
  process.stderr.write(`${JSON.stringify({ level: 40, name: 'reminders', streamId, step, personId, msg: error instanceof Error ? error.message : String(error) })}\n`);
}
