import type { Decision } from '@jiedian/domain/kernel/decide.ts';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { Refusal } from '@jiedian/domain/kernel/refusal.ts';
import { refusals } from '@jiedian/domain/kernel/refusal.ts';
import { rowsOf } from '../db/flight.ts';
import { composeWrite } from '../ledger/compose-write.ts';
import { keepOutcome } from './command-row.ts';
import type { Outcome, Refused } from './outcome.ts';
import type { Running } from './running.ts';
import { changesOf, readChanges, type ChangeRow } from './stale-changes.ts';

export const notDeputy = refusals({
  'not-deputy': { zh: '您不是该人员今天的代理人，不能代为办理。', en: 'You are not that person’s deputy today, so you cannot act for him or her.' },
});

/** Bad input leaves nothing behind: the same command may come again, put right. */
export async function turnBack({ transaction }: Running, errors: readonly Finding[]): Promise<Outcome> {
  await transaction.forget();
  return { outcome: 'bad-input', errors };
}

export async function unseen({ transaction }: Running): Promise<Outcome> {
  await transaction.forget();
  return { outcome: 'not-visible' };
}

/** A refusal is kept with the command, so that the same command gets the same answer. What is stale is told with what changed. */
export async function refuse(running: Running, refused: Extract<Decision, { refusal: Refusal }>): Promise<Outcome> {
  const { received, act, transaction } = running;
  const { refusal } = refused;
  const step = act.step ?? act.aside ?? null;
  const changes = refused.stale ? changesOf(received.stream.kind, rowsOf<ChangeRow>(await transaction.more([readChanges(received.stream.id, received.seenVersion, step)]), 0)) : undefined;
  const outcome: Refused = {
    outcome: 'refused', status: refused.forbidden ? 403 : 409, code: refusal.code, text: refusal.text,
    ...(refusal.params === undefined ? {} : { params: refusal.params }),
    ...(changes === undefined ? {} : { changes }),
  };
  await transaction.commit(composeWrite([keepOutcome(received.commandId, outcome)]));
  return { ...outcome, replayed: false };
}
