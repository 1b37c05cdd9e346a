import type pg from 'pg';
import { decideVersion } from '@jiedian/domain/configuration/decide-version.ts';
import { refuse } from '@jiedian/domain/configuration/refusals.ts';
import { foldConfiguration } from '@jiedian/domain/configuration/version.ts';
import type { DecidedEvent } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Refusal } from '@jiedian/domain/kernel/refusal.ts';
import type { ConfigurationOutcome } from '../command/outcome.ts';
import type { Shell } from '../command/shell.ts';
import { appendPlainEvents } from '../ledger/append-plain-events.ts';
import { dayIn } from '../ledger/rule-book.ts';
import type { Asker } from '../session/asker.ts';
import type { KeptKind } from './kept-kind.ts';
import { keepVersion } from './keep-version.ts';
import { readEvents, streamOf } from './read-configuration.ts';
import type { VersionCommand } from './version-command.ts';

/** Decides on the document as it stands now and writes event, row and, for an approval, the job that follows it. */
export async function recordVersion(shell: Shell, client: pg.ClientBase, kept: KeptKind, asker: Asker, { act, commandId, seenVersion, document: { kind, key } }: VersionCommand): Promise<ConfigurationOutcome> {
  const streamId = streamOf(kind, key);
  // Two who begin the same document at once find no row to lock.
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [streamId]);
  const [events, now, rules] = [await readEvents(client, streamId), shell.clock.now(), shell.rules()];
  const decision = decideVersion(foldConfiguration(events), act, {
    kind, key, today: dayIn(rules, now), shipped: kept.shipped(rules).filter((one) => one.key === key), by: { personId: asker.personId, duties: asker.duties.map(({ duty }) => duty) },
  });
  if ('refusal' in decision) return refused(decision.refusal);
  if (seenVersion !== events.length) return refused(refuse('stale'));
  const unitId = asker.duties.find(({ duty }) => duty === decision.duty)?.reach ?? null;
  const said = { commandId, actor: { personId: asker.personId, duty: decision.duty, unitId }, channel: 'desk', doneAt: now, receivedAt: now } as const;
  const added = await appendPlainEvents(client, shell.vault, { kind: 'configuration', id: streamId, unitId: await topUnit(client) }, [decision.event], said);
  const no = await keepChanged(client, streamId, [...events, ...added], decision.event);
  if (act.act === 'approve') await client.query('select jobs.add($1, $2, $3, $4)', ['version-approved', JSON.stringify({ streamId, no }), `version-approved:${added[0]?.id ?? ''}`, streamId]);
  return { outcome: 'accepted', commandId, document: { kind, key, version: events.length + added.length }, events: added.map(({ id, type, seq }) => ({ id, type, seq })) };
}

async function keepChanged(client: pg.ClientBase, streamId: Id, events: Parameters<typeof foldConfiguration>[0], { type, body }: DecidedEvent): Promise<number> {
  const folded = foldConfiguration(events);
  const changed = folded?.versions.find(({ no }, index) => (type === 'version-proposed' ? index === folded.versions.length - 1 : no === body.data?.['no']));
  if (folded === null || changed === undefined) throw new Error(`${type} speaks of no version of ${streamId}`);
  await keepVersion(client, streamId, folded, changed);
  return changed.no;
}

const refused = ({ code, text, params }: Refusal): ConfigurationOutcome => ({ outcome: 'refused', status: code === 'not-your-duty' ? 403 : 409, code, text, ...(params === undefined ? {} : { params }) });

/** Documents of the house lie with the unit above all others. */
async function topUnit(client: pg.ClientBase): Promise<Id> {
  const { rows } = await client.query<{ id: Id }>('select id from unit order by array_length(path, 1), code limit 1');
  if (rows[0] === undefined) throw new Error('there is no unit');
  return rows[0].id;
}
