import { isPerson } from '../kernel/actor.ts';
import type { LedgerEvent } from '../kernel/event.ts';
import type { Id } from '../kernel/ids.ts';
import type { BusinessDate, Instant } from '../kernel/instant.ts';
import { isObject, type JsonObject } from '../kernel/json.ts';
import type { ConfigurationKind } from './kinds.ts';

export const versionStates = ['proposed', 'approved', 'returned', 'withdrawn'] as const;

/** One proposal of a document and what became of it. `no` counts a document's proposals from 1; a returned one may be proposed again under its name. */
export type Version = {
  readonly no: number;
  readonly version: string;
  readonly state: (typeof versionStates)[number];
  readonly document: JsonObject;
  readonly effectiveFrom: BusinessDate;
  readonly effectiveTo?: BusinessDate;
  readonly reason: string;
  /** The version it was copied from, as `id@version`. */
  readonly basedOn?: string;
  readonly proposedBy: Id;
  readonly proposedAt: Instant;
  readonly decidedBy?: Id;
  readonly decidedAt?: Instant;
  /** What was said with the approval, the return or the withdrawal. */
  readonly answer?: string;
};

/** A kept document with all its versions, oldest first. */
export type Configuration = { readonly kind: ConfigurationKind; readonly key: string; readonly versions: readonly Version[] };

/** What `version-proposed` says. */
export type Proposal = {
  readonly version: string;
  readonly document: JsonObject;
  readonly effectiveFrom: BusinessDate;
  readonly effectiveTo?: BusinessDate;
  readonly reason: string;
  readonly basedOn?: string;
};

const decided = { 'version-approved': 'approved', 'version-returned': 'returned', 'version-withdrawn': 'withdrawn' } as const;
const isDecided = (type: string): type is keyof typeof decided => type in decided;

/** The document as its events tell it; null where none has happened. */
export function foldConfiguration(events: readonly LedgerEvent[]): Configuration | null {
  const named = events[0]?.body.data;
  if (named === undefined) return null;
  return { kind: named['kind'] as ConfigurationKind, key: String(named['key']), versions: events.reduce(withEvent, []) };
}

function withEvent(versions: readonly Version[], event: LedgerEvent): readonly Version[] {
  const { type, doneAt, actor, body: { data } } = event;
  const by = isPerson(actor) ? actor.personId : null;
  if (data === undefined || by === null) return versions;
  if (type === 'version-proposed') return [...versions, { no: versions.length + 1, state: 'proposed', ...proposalOf(data), proposedBy: by, proposedAt: doneAt }];
  if (!isDecided(type)) return versions;
  const answer = typeof data['reason'] === 'string' ? { answer: data['reason'] } : {};
  return versions.map((one) => (one.no === data['no'] ? { ...one, state: decided[type], decidedBy: by, decidedAt: doneAt, ...answer } : one));
}

function proposalOf({ version, document, effectiveFrom, effectiveTo, reason, basedOn }: JsonObject): Proposal {
  return {
    version: String(version), document: isObject(document) ? document : {}, effectiveFrom: effectiveFrom as BusinessDate, reason: String(reason),
    ...(effectiveTo === undefined ? {} : { effectiveTo: effectiveTo as BusinessDate }), ...(basedOn === undefined ? {} : { basedOn: String(basedOn) }),
  };
}
