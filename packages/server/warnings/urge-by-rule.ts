import { v5 } from 'uuid';
import { addWorkingDays } from '@jiedian/engines/calendar/working-days.ts';
import type { WarningLevel } from '@jiedian/domain/glossary/lists/warning-level.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { holdersOf, type Holder } from '@jiedian/domain/warnings/who-is-told.ts';
import { urgingMatter } from '@jiedian/domain/warnings/words.ts';
import { runCommand } from '../command/run-command.ts';
import type { Shell } from '../command/shell.ts';
import { workingDaysOf } from '../ledger/calendar-for.ts';
import type { DueVisit } from './due-visit.ts';

type Why = { readonly holders: readonly Holder[]; readonly level: WarningLevel; readonly daysOver: number; readonly within: number; readonly step: Text; readonly today: BusinessDate };

/**
 * 督办 raised by the rule, once for a step and due day, through the same door as people's; to whoever holds the step, of a department whoever is asked first.
 * When somebody acted in the same moment it is sent again with the newer version.
 */
export async function urgeByRule(shell: Shell, visit: DueVisit, { holders, level, daysOver, within, step, today }: Why): Promise<void> {
  const [to] = holdersOf(visit, holders);
  if (to === undefined) return;
  const { streamId, kind, dueOn } = visit;
  const now = shell.clock.now();
  const data = { to, level, matter: urgingMatter(step, daysOver), answerDue: addWorkingDays(workingDaysOf(shell.rules(), visit.unitId), today, within).date };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const commandId = v5(`urge ${visit.step} ${visit.visit} ${dueOn} ${attempt}`, streamId) as Id;
    const { rows: [before] } = await shell.worker.query<{ outcome: { outcome?: string; code?: string } | null; version: number }>(
      'select s.version, (select c.outcome from command c where c.id = $2) as outcome from stream s where s.id = $1', [streamId, commandId]);
    if (before === undefined) return;
    if (before.outcome !== null && before.outcome.code !== 'stale') return;
    if (before.outcome !== null) continue;
    const outcome = await runCommand(shell)({
      command: kind === 'project' ? 'urge-on-project' : 'urge', commandId, stream: { kind, id: streamId as Id }, seenVersion: before.version, doneAt: now, data, channel: 'system', asker: { kind: 'system', system: 'warnings' },
    });
    if (outcome.outcome === 'bad-input') throw new Error(`an urging by rule was not taken: ${outcome.errors.map(({ path }) => String(path)).join(', ')}`);
    if (outcome.outcome !== 'refused' || outcome.code !== 'stale') return;
  }
}
