import { sha256 } from '../ledger/event-hash.ts';
import { canonical } from '@jiedian/domain/kernel/canonical.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { Statement } from '../db/flight.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Part } from '../ledger/compose-write.ts';
import type { KeptOutcome, PlainOutcome } from './outcome.ts';
import type { StreamGround } from './read-ground.ts';
import type { Received } from './received.ts';

/** What makes two commands the same. The time of receiving does not: it differs at every try. */
export function contentHash(received: Received): string {
  const { command, stream, seenVersion, doneAt, device, actingFor, data } = received;
  const content = { command, stream, seenVersion, doneAt, data, ...(device === undefined ? {} : { device }), ...(actingFor === undefined ? {} : { actingFor }) };
  return sha256(canonical(content as unknown as Json));
}

const claimAndRead = sqlFile(import.meta.dirname, 'claim-and-read');

/** What the row of a command tells, whoever sent it. */
export type Claim = Pick<Received, 'commandId' | 'command' | 'doneAt'> & { readonly stream: { readonly id: string }; readonly asker: { readonly kind: 'person'; readonly personId: string } | { readonly kind: 'system' } };

const claimed = ({ commandId, command, stream, asker, doneAt }: Claim, hash: string): readonly unknown[] =>
  [commandId, command, hash, asker.kind === 'person' ? asker.personId : null, stream.id, doneAt];

/** The transaction's first statement: of copies that run at once one goes on, the others wait here and then find its answer. */
export const claimCommand = (received: Claim, hash: string): Statement => ({
  name: 'claim-command',
  text: `insert into command (id, type, content_sha256, person_id, stream_id, at) values ($1, $2, decode($3, 'hex'), $4, $5, $6) on conflict (id) do nothing returning true as claimed`,
  values: claimed(received, hash),
});

/** The same, with the stream locked and read. Gives one {@link ClaimedGround}. */
export const claimAndReadStream = (received: Received, hash: string): Statement => ({ ...claimAndRead, values: [...claimed(received, hash), received.stream.kind] });

/** `claimed` false: a copy is, or has been, at work. `version` null: the person does not see the stream. */
export type ClaimedGround = { readonly claimed: boolean } & (StreamGround | { readonly version: null });

export const keepOutcome = (commandId: string, outcome: KeptOutcome | PlainOutcome): Part => ({
  key: 'c', sql: (put) => `update command set outcome = ${put(JSON.stringify(outcome))}::json where id = ${put(commandId)}::uuid`,
});

/** Gives `{outcome, hash}` where the command came before from the same person. */
export const findOutcome = (commandId: string): Statement => ({
  name: 'find-outcome', text: `select outcome, encode(content_sha256, 'hex') as hash from command where id = $1`, values: [commandId],
});
