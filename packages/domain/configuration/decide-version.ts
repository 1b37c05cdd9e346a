import type { DecidedEvent } from '../kernel/event.ts';
import type { Duty } from '../glossary/duty.ts';
import type { Id } from '../kernel/ids.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { configurationKinds, type ConfigurationKind } from './kinds.ts';
import { refuse } from './refusals.ts';
import type { Configuration, Proposal, Version } from './version.ts';

export type VersionAct =
  | ({ readonly act: 'propose' } & Proposal)
  | { readonly act: 'approve'; readonly reason?: string }
  | { readonly act: 'return' | 'withdraw'; readonly reason: string };

/** What the decision must know beside the document. `shipped`: versions of it that came with the product; they count as there. */
export type VersionFacts = {
  readonly kind: ConfigurationKind;
  readonly key: string;
  readonly by: { readonly personId: Id; readonly duties: readonly Duty[] };
  readonly today: BusinessDate;
  readonly shipped: readonly { readonly version: string; readonly effectiveFrom: BusinessDate }[];
};

export type VersionDecision = { readonly event: DecidedEvent; readonly duty: Duty } | { readonly refusal: Refusal };

/** Whether the act may be done on the document (null: none of that name yet), and what it says in the ledger. The document itself was checked before. */
export function decideVersion(configuration: Configuration | null, act: VersionAct, facts: VersionFacts): VersionDecision {
  const { proposes, approves } = configurationKinds[facts.kind];
  const may: readonly Duty[] = act.act === 'propose' || act.act === 'withdraw' ? proposes : approves;
  const duty = facts.by.duties.find((held) => may.includes(held));
  if (duty === undefined) return { refusal: refuse('not-your-duty') };
  if (act.act !== 'approve' && act.reason.trim() === '') return { refusal: refuse('reason-missing') };
  const open = configuration?.versions.find(({ state }) => state === 'proposed');
  const refusal = act.act === 'propose' ? whyNotPropose(configuration, open, act, facts) : whyNotJudge(open, act.act, facts);
  if (refusal !== null) return { refusal };
  if (act.act === 'propose') {
    const { act: _, ...proposal } = act;
    return { duty, event: said('version-proposed', { kind: facts.kind, key: facts.key, ...proposal }) };
  }
  const type = { approve: 'version-approved', return: 'version-returned', withdraw: 'version-withdrawn' }[act.act];
  return { duty, event: said(type, { no: open?.no ?? 0, version: open?.version ?? '', ...(act.reason === undefined ? {} : { reason: act.reason }) }) };
}

const said = (type: string, data: JsonObject): DecidedEvent => ({ type, typeVersion: 1, body: { data } });

function whyNotPropose(configuration: Configuration | null, open: Version | undefined, { version, effectiveFrom, effectiveTo }: Proposal, facts: VersionFacts): Refusal | null {
  if (open !== undefined) return refuse('proposal-open', { version: open.version });
  const standing = [...facts.shipped, ...(configuration?.versions.filter(({ state }) => state === 'approved') ?? [])];
  if (standing.some((one) => one.version === version)) return refuse('version-taken', { version });
  if (effectiveTo !== undefined && effectiveTo < effectiveFrom) return refuse('ends-before-start');
  if (configurationKinds[facts.kind].starts === 'known') return null;
  const last = standing.map((one) => one.effectiveFrom).toSorted().at(-1);
  if (last !== undefined && effectiveFrom <= last) return refuse('starts-too-early', { after: last });
  return ahead(effectiveFrom, facts);
}

function whyNotJudge(open: Version | undefined, act: 'approve' | 'return' | 'withdraw', facts: VersionFacts): Refusal | null {
  if (open === undefined) return refuse('nothing-proposed');
  const own = open.proposedBy === facts.by.personId;
  if (act === 'withdraw') return own ? null : refuse('not-the-proposer');
  if (own) return refuse('same-person');
  return act === 'approve' && configurationKinds[facts.kind].starts === 'ahead' ? ahead(open.effectiveFrom, facts) : null;
}

const ahead = (effectiveFrom: BusinessDate, { today }: VersionFacts): Refusal | null =>
  effectiveFrom <= today ? refuse('starts-not-ahead', { today }) : null;
