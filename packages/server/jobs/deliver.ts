import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { WaysOut } from '../channels/ways-out.ts';
import type { Shell } from '../command/shell.ts';

const MOST_TRIES = 10;

type Waiting = { readonly state: string; readonly channel: string; readonly words: Text; readonly keyId: string; readonly value: string | null; readonly tries: number };

/**
 * Sends one delivery. What fails is written down and tried again later, by the job queue's own backing off, ten times; then it is given up and
 * stays to be seen. Text messages are in Chinese (each further part costs, and no customer's language is kept), mail is in both languages. An address
 * that was erased is never sought elsewhere; a way that has no gateway is not waited for.
 */
export async function deliver(shell: Shell, ways: WaysOut, deliveryId: string): Promise<void> {
  const { rows: [found] } = await shell.worker.query<Waiting>(
    `select d.state, d.channel, d.words, d.tries, v.key_id as "keyId", encode(v.value, 'base64') as value from delivery d left join sealed_value v on v.id = d.address_sealed where d.id = $1`, [deliveryId],
  );
  if (found === undefined || found.state === 'sent' || found.state === 'given-up') return;
  const tries = found.tries + 1;
  const note = (state: 'sent' | 'failed' | 'given-up', error: string | null) =>
    shell.worker.query('update delivery set state = $2, tries = $3, error = $4, sent_at = $5 where id = $1', [deliveryId, state, tries, error, state === 'sent' ? shell.clock.now() : null]);
  if (found.value === null) return void (await note('given-up', 'the address is not kept any more'));
  const send = found.channel === 'sms' ? ways.sendSms : ways.sendEmail && ((address: string) => ways.sendEmail?.(address, '接电', `${found.words.zh}\n\n${found.words.en}`));
  if (send === undefined) return void (await note('given-up', `no gateway is set for ${found.channel}`));
  try {
    const address = String(shell.vault.open({ keyId: found.keyId, value: found.value }));
    await send(address, found.words.zh);
    await note('sent', null);
  } catch (error) {
    const givenUp = tries >= MOST_TRIES;
    await note(givenUp ? 'given-up' : 'failed', error instanceof Error ? error.message.slice(0, 300) : 'unknown');
    if (!givenUp) throw error;
  }
}
