import { v7 } from 'uuid';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Shell } from '../command/shell.ts';

export type NewDelivery = {
  readonly eventId: string; readonly streamId: string; readonly homeUnitId: string; readonly notice: string; readonly channel: 'message' | 'sms' | 'e-mail';
  readonly personId: string | null; readonly addressSealed: string | null; readonly words: Text; readonly asks: string | null;
};

/**
 * Writes down what is to reach whom; once for each event, notice, way and reader. A message on the page has arrived when it is written, what leaves
 * the house gets a job of its own.
 */
export async function addDeliveries({ worker, clock }: Pick<Shell, 'worker' | 'clock'>, deliveries: readonly NewDelivery[]): Promise<void> {
  if (deliveries.length === 0) return;
  const rows = deliveries.map((delivery) => ({ ...delivery, id: v7(), state: delivery.channel === 'message' ? 'sent' : 'waiting' }));
  await worker.query(
    `with d as (
       insert into delivery (id, event_id, stream_id, home_unit_id, notice, channel, person_id, address_sealed, words, asks, state, created_at, sent_at)
       select x.id, x."eventId", x."streamId", x."homeUnitId", x.notice, x.channel, x."personId", x."addressSealed", x.words, x.asks, x.state, $2, case when x.state = 'sent' then $2::timestamptz end
       from jsonb_to_recordset($1) as x(id uuid, "eventId" uuid, "streamId" uuid, "homeUnitId" uuid, notice text, channel text, "personId" uuid, "addressSealed" uuid, words jsonb, asks text, state text)
       on conflict do nothing returning id, state)
     select jobs.add('deliver', jsonb_build_object('deliveryId', d.id), 'deliver:' || d.id) from d where d.state = 'waiting'`,
    [JSON.stringify(rows), clock.now()],
  );
}
