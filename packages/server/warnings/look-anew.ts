import type { Shell } from '../command/shell.ts';

/** The open steps of a stream are looked at anew by the next poll: the new manager hears what the old one was told. */
export const lookAnew = async ({ worker }: Shell, streamId: string): Promise<void> =>
  void (await worker.query('update visit_row set warned_due = null where stream_id = $1 and closed_at is null and warned_due is not null', [streamId]));
