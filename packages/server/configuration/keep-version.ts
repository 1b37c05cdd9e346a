import type pg from 'pg';
import type { Configuration, Version } from '@jiedian/domain/configuration/version.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';

/** Writes the row of one version, new or changed, as the fold tells it. */
export async function keepVersion(client: pg.ClientBase, streamId: Id, { kind, key }: Configuration, { no, version, state, effectiveFrom, effectiveTo, decidedAt, document }: Version): Promise<void> {
  await client.query({
    name: 'keep-version',
    text: `insert into configuration (stream_id, no, kind, key, version, state, effective_from, effective_to, known_from, document) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           on conflict (stream_id, no) do update set state = excluded.state, known_from = excluded.known_from`,
    values: [streamId, no, kind, key, version, state, effectiveFrom, effectiveTo ?? null, state === 'approved' ? decidedAt : null, JSON.stringify(document)],
  });
}
