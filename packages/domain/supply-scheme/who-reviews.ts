import type { Actor } from '../kernel/actor.ts';
import { isPerson } from '../kernel/actor.ts';
import type { Duty } from '../glossary/duty.ts';
import type { FollowUp } from '../kernel/decide.ts';
import type { Id } from '../kernel/ids.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import { isObject } from '../kernel/json.ts';
import type { Reviewer } from '../glossary/outside-facts.ts';

/** Matter of the approval table (regulation/approvals) that a supply scheme falls under. */
export const schemeMatter = 'scheme';

type Facts = { readonly reviewers?: { readonly [matter: string]: readonly Reviewer[] } };

/** Who must review this scheme. Where the table knows nobody, the head of the department does. */
export function reviewersOf(facts: Facts): readonly Reviewer[] {
  const listed = facts.reviewers?.[schemeMatter] ?? [];
  return listed.length > 0 ? listed : [{ duty: 'reviewer', level: 'county', order: 1 }];
}

const key = (r: Reviewer) => `${r.order}:${r.level}:${r.duty}`;

export const reviewed = (memory: JsonObject): readonly string[] => (Array.isArray(memory['reviewed']) ? memory['reviewed'].filter((v): v is string => typeof v === 'string') : []);

/** Those whose turn it is: everybody of the lowest order that has not been heard; the next order after them. */
export function awaited(facts: Facts, done: readonly string[]): readonly Reviewer[] {
  const open = reviewersOf(facts).filter((r) => !done.includes(key(r)));
  const order = Math.min(...open.map((r) => r.order));
  return open.filter((r) => r.order === order);
}

/** The place that this person fills among those awaited: county places are for the case's own unit, others for the units above. */
export function placeOf(actor: Actor, unitId: Id, waiting: readonly Reviewer[]): string | undefined {
  if (!isPerson(actor)) return undefined;
  const own = actor.unitId === null || actor.unitId === unitId;
  const place = waiting.find((r) => r.duty === actor.duty && (r.level === 'county') === own);
  return place && key(place);
}

export const dutiesOf = (waiting: readonly Reviewer[]): readonly Duty[] => [...new Set(waiting.map((r) => r.duty))];

/** Rule: when the review opens, it is the turn of those whom the approval table names, not of a fixed desk. */
export const callReviewers: FollowUp = (state, { entered }, facts) => {
  const visit = state.open['scheme-review'];
  if (!visit || !entered.includes('scheme-review')) return [];
  const waiting = awaited({ reviewers: reviewersIn(facts['reviewers']) }, []);
  return [{
    type: 'reviewers-called', typeVersion: 1, step: { id: 'scheme-review', visit: visit.visit },
    body: { turn: { duties: dutiesOf(waiting), account: 'utility' } }, by: { system: 'approvals', ruleId: schemeMatter },
  }];
};

const reviewersIn = (value: Json | undefined): NonNullable<Facts['reviewers']> => (isObject(value) ? (value as unknown as NonNullable<Facts['reviewers']>) : {});
