import { v5, v7 } from 'uuid';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { awake, type LocalMinute } from '@jiedian/domain/warnings/reminders-for.ts';
import { digestWords } from '@jiedian/domain/warnings/words.ts';
import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import type { Shell } from '../command/shell.ts';
import { sqlFile } from '../db/sql-file.ts';
import { workingDaysOf } from '../ledger/calendar-for.ts';
import type { UnitLadder } from './unit-ladder.ts';

type First = { readonly streamId: string; readonly homeUnitId: string; readonly step: string; readonly dueOn: BusinessDate; readonly kind: CommandKind; readonly number: string };
type Waiting = { readonly personId: string; readonly unitId: string; readonly ids: readonly string[]; readonly n: number; readonly first: First | null };

const [waiting, send] = [sqlFile(import.meta.dirname, 'waiting-digests'), sqlFile(import.meta.dirname, 'send-one-digest')];

/** One message a person and day for all that waits for it, outside quiet hours; each in a transaction of its own. Gives how many were sent. */
export async function sendDigests(shell: Shell, ladders: (unitId: string) => Promise<UnitLadder>, now: LocalMinute): Promise<number> {
  const today = now.slice(0, 10);
  const { rows } = await shell.worker.query<Waiting>({ ...waiting, values: [today] });
  let sent = 0;
  for (const { personId, unitId, ids, n, first } of rows) {
    try {
      const { ladder } = await ladders(unitId);
      if (awake(now, ladder, workingDaysOf(shell.rules(), unitId)) > now) continue;
      const step = first === null ? undefined : (stepsOf[first.kind][first.step]?.name ?? { zh: first.step, en: first.step });
      const words = first === null || step === undefined ? null : JSON.stringify(digestWords(n, { ...first, step }));
      const values = [ids, today, v7(), v5(`warning-digest ${today}`, personId), first?.streamId ?? null, first?.homeUnitId ?? null, personId, words, shell.clock.now()];
      sent += (await shell.worker.query({ ...send, values })).rows.length;
    } catch (error) {
      process.stderr.write(`${JSON.stringify({ level: 40, name: 'digests', personId, msg: error instanceof Error ? error.message : String(error) })}\n`);
    }
  }
  return sent;
}
