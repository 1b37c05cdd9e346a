import { managerDuties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import { isSealed } from '@jiedian/domain/kernel/personal.ts';
import type { Notice } from '@jiedian/domain/notices/notice.ts';
import { noticesFor } from '@jiedian/domain/notices/notices-for.ts';
import type { Shell } from '../command/shell.ts';
import { dayIn } from '../ledger/rule-book.ts';
import { managerFor } from '../ledger/visit-rows.ts';
import { addDeliveries, type NewDelivery } from './add-deliveries.ts';
import type { EventNow, StreamNow } from './read-stream-now.ts';

/** Writes down one notice for each of its readers and ways. */
export async function notify(shell: Shell, stream: StreamNow, event: EventNow, code: string): Promise<void> {
  const notice = noticesFor(event, stream.state.number).find((one) => one.code === code);
  if (notice === undefined) throw new Error(`event ${event.id} gives no notice ${code}`);
  const common = { eventId: event.id, streamId: stream.id, homeUnitId: stream.homeUnitId, notice: code, words: notice.words, asks: notice.asks ?? null };
  const readers = await readersOf(shell, stream, event, notice);
  const messages = readers.map((personId): NewDelivery => ({ ...common, channel: 'message', personId, addressSealed: null }));
  await addDeliveries(shell, [...messages, ...outside(stream, notice).map(({ channel, sealed }): NewDelivery => ({ ...common, channel, personId: null, addressSealed: sealed }))]);
}

async function readersOf(shell: Shell, stream: StreamNow, event: EventNow, { to, personField }: Notice): Promise<readonly string[]> {
  if (to === 'person') {
    const cited = personField === undefined ? undefined : event.body.data?.[personField];
    return typeof cited === 'string' ? [cited] : [];
  }
  const today = dayIn(shell.rules(), shell.clock.now());
  if (to === 'customer') {
    const { rows } = await shell.worker.query<{ id: string }>('select person_id as id from customer_member where customer_id = $1 and (until is null or until >= $2)', [stream.customerId, today]);
    return rows.map(({ id }) => id);
  }
  return managerDuties.some((duty) => duty === to) ? assigned(stream, to) : holders(shell, stream, to, today);
}

function assigned({ state }: StreamNow, duty: Duty): readonly string[] {
  const manager = managerFor(state, duty);
  return manager === null ? [] : [manager];
}

/** Whoever holds the duty nearest to the stream: in its unit or a department of it, else in the unit above, and so on. */
async function holders({ worker }: Shell, { unitPath }: StreamNow, duty: Duty, today: string): Promise<readonly string[]> {
  const { rows } = await worker.query<{ id: string; at: number }>(
    `select distinct g.person_id as id, array_position($2::uuid[], case when u.level = 'department' then u.parent_id else u.id end) as at
     from duty_grant g join unit u on u.id = g.unit_id
     where g.duty = $1 and g.from_day <= $3 and (g.to_day is null or g.to_day >= $3) and case when u.level = 'department' then u.parent_id else u.id end = any ($2)`,
    [duty, unitPath, today],
  );
  const nearest = Math.max(...rows.map(({ at }) => at));
  return rows.filter(({ at }) => at === nearest).map(({ id }) => id);
}

/** The customer's own phone and address, as he gave them for this case. Staff are reached on the page. */
function outside({ state }: StreamNow, { to, ways }: Notice): readonly { readonly channel: 'sms' | 'e-mail'; readonly sealed: string }[] {
  if (to !== 'customer') return [];
  const [phone, email] = [state.facts['contactPhone'], state.facts['email']];
  return [
    ...(ways.includes('sms') && isSealed(phone) ? [{ channel: 'sms' as const, sealed: phone.sealed }] : []),
    ...(ways.includes('email') && isSealed(email) ? [{ channel: 'e-mail' as const, sealed: email.sealed }] : []),
  ];
}
