import { needFromCase } from '@jiedian/domain/connection-case/need-from-case.ts';
import { runCommand } from '../command/run-command.ts';
import type { Shell } from '../command/shell.ts';
import { followOnId } from './follow-on-id.ts';
import type { EventNow, StreamNow } from './read-stream-now.ts';

/**
 * 正在立项: the case has found works needed, the project line is asked for them by a command of its own, caused by the event. Command and project
 * ids follow from the event, so a second run has no second effect. Nothing is raised while a project serves the case already.
 */
export async function raiseProject(shell: Shell, { id, state, unitName, customerName }: StreamNow, event: EventNow): Promise<void> {
  const { rowCount } = await shell.worker.query('select from project_case where case_id = $1', [id]);
  if (rowCount !== 0) return;
  const data = needFromCase(state, { unitName, ...(customerName === null ? {} : { customerName }) });
  if (data === null) return;
  const outcome = await runCommand(shell)({
    command: 'raise-need', commandId: followOnId(event.id, 'raise-need'), stream: { kind: 'project', id: followOnId(event.id, 'project') }, seenVersion: 0,
    doneAt: event.receivedAt, data, channel: 'system', asker: { kind: 'system', system: 'process', ruleId: 'works-needed' }, causeId: event.id,
  });
  // A kept answer, accepted or refused, is final; what the project form misses is a fault of ours and shows as a failing job.
  if (outcome.outcome === 'bad-input') throw new Error(`raise-need for ${state.number}: ${outcome.errors.map(({ path, code }) => `${path} ${code}`).join(', ')}`);
  if (outcome.outcome === 'not-visible') throw new Error(`raise-need for ${state.number}: the case is not seen`);
}
