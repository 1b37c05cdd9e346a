import type { ProjectSeen } from '@jiedian/domain/glossary/outside-facts.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Statement } from '../db/flight.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Dues } from '../ledger/visit-dues.ts';
import type { CommandKind } from './known-acts.ts';

const streamGround = sqlFile(import.meta.dirname, 'stream-ground');
const citedPersonsSql = sqlFile(import.meta.dirname, 'cited-persons');

/** What the state row holds beside the state. */
export type BesideState = { readonly dues: Dues; readonly endedAt?: string; readonly papers: readonly string[] };

/** A stream as a decision finds it. */
export type StreamGround = {
  readonly version: number; readonly head: string; readonly homeUnitId: Id; readonly unitId: Id; readonly customerId: Id | null;
  readonly state: StreamState; readonly beside: BesideState; readonly unitPath: readonly Id[]; readonly projects: readonly ProjectSeen[] | null;
};

export type PersonRow = {
  readonly id: Id; readonly name: string; readonly duties: readonly { readonly duty: string; readonly unitId: Id }[]; readonly away: boolean; readonly deputyAsks: boolean;
};

export type FileRow = { readonly id: Id; readonly state: string; readonly streamId: Id | null; readonly mine: boolean };

/** Gives one {@link StreamGround}; nothing where the person does not see the stream. */
export const readStream = (kind: CommandKind, id: Id): Statement => ({ ...streamGround, values: [id, kind] });

/** Gives {@link PersonRow}s, as the registers say on the day; `asker` tells whether he is the deputy of one who is away. */
export const readPersons = (ids: readonly string[], day: BusinessDate, asker: Id | null): Statement => ({ ...citedPersonsSql, values: [ids.join(','), day, asker] });

/** Gives {@link FileRow}s. */
export const readFiles = (ids: readonly string[]): Statement => ({
  name: 'cited-files', text: 'select id, state, stream_id as "streamId", owner_person_id = (select scope.person()) as mine from unnest(string_to_array($1, \',\')::uuid[]) cited(cited) join file on file.id = cited.cited', values: [ids.join(',')],
});
