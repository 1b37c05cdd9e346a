import { tellsAfter, type Tell } from '@jiedian/domain/connection-case/tells.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { noticesFor } from '@jiedian/domain/notices/notices-for.ts';
import type { Statement } from '../db/flight.ts';
import { followOnId } from '../jobs/follow-on-id.ts';
import type { Job } from '../jobs/job.ts';
import type { ToldAfter } from '../jobs/told-after.ts';

/** What leaves a stream after one event, with the event it follows from. */
export type Told = Tell & { readonly eventId: string };

/** `before` is null for the first event of a stream. */
export function toldAfter(event: LedgerEvent, before: StreamState | null, after: StreamState): readonly Told[] {
  const tells = after.kind === 'case' ? tellsAfter(event, before ?? undefined, after)
    : noticesFor(event, after.number).map((notice): Tell => ({ task: 'notify', name: notice.code, payload: { notice: notice.code, to: notice.to } }));
  return tells.map((tell) => ({ ...tell, eventId: event.id }));
}

/** One job for all that a command tells at once; it runs after the commit. */
export function jobsAfter(state: StreamState, told: readonly Told[]): readonly Job[] {
  const now = told.filter(({ runAt }) => runAt === undefined);
  const [first] = now;
  if (first === undefined) return [];
  const payload: ToldAfter = { kind: state.kind, streamId: state.id, tells: now.map(({ eventId, task, name, payload: said }) => ({ eventId, task, name, payload: said })) };
  return [{ task: 'after-command', payload, key: `after-command:${first.eventId}` }];
}

/** What is to happen later stands in rows of its own. */
export function timersAfter({ id }: StreamState, homeUnitId: string, told: readonly Told[]): readonly Statement[] {
  const timers = told.flatMap(({ eventId, payload, runAt }) =>
    runAt === undefined || typeof payload['command'] !== 'string' ? [] : [{ id: followOnId(eventId, payload['command']), event: eventId, command: payload['command'], at: runAt }]);
  return timers.length === 0 ? [] : [{
    name: 'add-timers',
    text: `insert into timer (id, stream_id, home_unit_id, event_id, command, run_at)
      select x.id, $1, $2, x.event, x.command, x.at from jsonb_to_recordset($3) as x(id uuid, event uuid, command text, at timestamptz) on conflict (id) do nothing`,
    values: [id, homeUnitId, JSON.stringify(timers)],
  }];
}
