import type { ConfigurationKind } from '@jiedian/domain/configuration/kinds.ts';
import { foldConfiguration, type Version } from '@jiedian/domain/configuration/version.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { z } from 'zod';
import type { Desk } from '../http/desk.ts';
import { eventColumns, eventOf, type EventColumns } from '../ledger/event-columns.ts';
import { namesOf } from '../registers/names-of.ts';
import type { keptDocument } from './configuration-shapes.ts';
import type { KeptKind, ShippedVersion } from './kept-kind.ts';
import { readEvents, streamOf } from './read-configuration.ts';

type Kept = z.output<typeof keptDocument>;
type Head = Kept['versions'][number];
/** A version with its document, as pages and checks take it. */
export type Listed = { readonly head: Head; readonly document: Version['document'] };

const inForceOn = (day: BusinessDate, versions: readonly { readonly effectiveFrom: BusinessDate; readonly effectiveTo?: BusinessDate }[]) =>
  versions.filter(({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo === undefined || effectiveTo >= day)).toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0];

/** All versions of one document, newest first: those of the company by number, then the shipped ones. */
export async function versionsOf(desk: Desk, kept: KeptKind, kind: ConfigurationKind, key: string): Promise<{ readonly seenVersion: number; readonly listed: readonly Listed[] }> {
  const events = await readEvents(desk.shell.worker, streamOf(kind, key));
  return { seenVersion: events.length, listed: listed(kept, key, events, kept.shipped(desk.rules()).filter((one) => one.key === key), desk.today(), await namesOf(desk.shell.worker, actorsOf(events))) };
}

/** Every document of a kind: the shipped ones and those that have a stream. */
export async function documentsOf(desk: Desk, kept: KeptKind, kind: ConfigurationKind): Promise<readonly Kept[]> {
  const { rows } = await desk.shell.worker.query<EventColumns>(
    `select ${eventColumns} from event e where e.stream_id in (select c.stream_id from configuration c where c.kind = $1) order by e.stream_id, e.seq`, [kind],
  );
  const streams = [...Map.groupBy(rows.map(eventOf), ({ streamId }) => streamId).values()];
  const shipped = kept.shipped(desk.rules());
  const names = await namesOf(desk.shell.worker, actorsOf(streams.flat()));
  const byKey = new Map(streams.map((events) => [foldConfiguration(events)?.key ?? '', events]));
  const keys = [...new Set([...shipped.map(({ key }) => key), ...byKey.keys()])];
  return keys.map((key) => {
    const events = byKey.get(key) ?? [];
    return keptOf(kind, key, events.length, listed(kept, key, events, shipped.filter((one) => one.key === key), desk.today(), names));
  });
}

export const keptOf = (kind: ConfigurationKind, key: string, seenVersion: number, all: readonly Listed[]): Kept => ({
  kind, key, seenVersion, title: all[0]?.head.title ?? { zh: key, en: key }, versions: all.map(({ head }) => head),
});

function listed(kept: KeptKind, key: string, events: readonly LedgerEvent[], shipped: readonly ShippedVersion[], today: BusinessDate, names: ReadonlyMap<string, string>): readonly Listed[] {
  const own = foldConfiguration(events)?.versions ?? [];
  const holding = inForceOn(today, [...shipped, ...own.filter(({ state }) => state === 'approved')]);
  const standing = (one: ShippedVersion | Version): Head['standing'] => (one === holding ? 'in-force' : one.effectiveFrom > today ? 'coming' : 'past');
  const person = (id: Id | undefined): Head['proposedBy'] => (id === undefined ? null : { id, name: names.get(id) ?? '' });
  return [
    ...own.toReversed().map((one): Listed => ({ document: one.document, head: {
      ref: String(one.no), version: one.version, state: one.state, standing: one.state === 'approved' ? standing(one) : null, effectiveFrom: one.effectiveFrom, effectiveTo: one.effectiveTo ?? null,
      title: kept.titleOf(one.document, key), reason: one.reason, basedOn: one.basedOn ?? null, proposedBy: person(one.proposedBy), proposedAt: one.proposedAt,
      decidedBy: person(one.decidedBy), decidedAt: one.decidedAt ?? null, answer: one.answer ?? null,
    } })),
    ...shipped.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1)).map((one): Listed => ({ document: one.document, head: {
      ref: `shipped-${one.version}`, version: one.version, state: 'shipped', standing: standing(one), effectiveFrom: one.effectiveFrom, effectiveTo: one.effectiveTo ?? null,
      title: kept.titleOf(one.document, key), reason: null, basedOn: null, proposedBy: null, proposedAt: null, decidedBy: null, decidedAt: null, answer: null,
    } })),
  ];
}

const actorsOf = (events: readonly LedgerEvent[]): readonly string[] => [...new Set(events.flatMap(({ actor }) => ('personId' in actor ? [actor.personId] : [])))];
