import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { runCommand } from '../command/run-command.ts';
import type { Shell } from '../command/shell.ts';

type Due = { readonly id: Id; readonly streamId: Id; readonly kind: 'case' | 'project'; readonly eventId: Id; readonly command: string; readonly runAt: Instant; readonly version: number };

/**
 * Sends the commands whose time has come by the house's clock, through the same door as people do. Done-at is the time that was set, so a late
 * poll counts nothing to anybody. What is refused (the step is over, the wait was ended) is written down and done with. `only`: those of one stream
 * (a story that is played at its own time). Gives how many.
 */
export async function runDueTimers(shell: Shell, only: Id | null = null): Promise<number> {
  const { rows } = await shell.worker.query<Due>(
    `select t.id, t.stream_id as "streamId", s.kind, t.event_id as "eventId", t.command, t.run_at as "runAt", s.version
     from timer t join stream s on s.id = t.stream_id where t.done_at is null and t.run_at <= $1 and ($2::uuid is null or t.stream_id = $2) order by t.run_at limit 200`, [shell.clock.now(), only],
  );
  for (const { id, streamId, kind, eventId, command, runAt, version } of rows) {
    const outcome = await runCommand(shell)({
      command, commandId: id, stream: { kind, id: streamId }, seenVersion: version, doneAt: runAt, data: {}, channel: 'system', asker: { kind: 'system', system: 'clock' }, causeId: eventId,
    });
    const said = outcome.outcome === 'refused' ? outcome.code : outcome.outcome;
    // Somebody acted in the same moment: the next minute sees the newer version, under a command id that is not used up.
    if (said === 'stale') await shell.worker.query('update timer set id = gen_random_uuid() where id = $1', [id]);
    else await shell.worker.query('update timer set done_at = $2, outcome = $3 where id = $1', [id, shell.clock.now(), said]);
  }
  return rows.length;
}
