import { isPerson, type Actor } from '../kernel/actor.ts';
import type { Id } from '../kernel/ids.ts';
import type { Reviewer } from './outside-facts.ts';

type KeyedReviewer = Reviewer & { readonly key: string };

/** What the approval table says, or the fallback where it names nobody: a matter is never left without a signature. */
export const listed = (table: readonly Reviewer[] | undefined, fallback: readonly Reviewer[]): readonly Reviewer[] => (table && table.length > 0 ? table : fallback);

/** A reviewer's place in the order of signatures: `1:unit-head:county`. */
const reviewerKey = ({ order, duty, level }: Reviewer): string => `${order}:${duty}:${level}`;

/** Whose signatures are due now: those of the lowest order that are still open (in parallel); empty when all have agreed. */
export function nextReviewers(reviewers: readonly Reviewer[], agreed: readonly string[]): readonly KeyedReviewer[] {
  const open = reviewers.map((r) => ({ ...r, key: reviewerKey(r) })).filter((r) => !agreed.includes(r.key));
  const first = Math.min(...open.map((r) => r.order));
  return open.filter((r) => r.order === first);
}

/** The place that this person fills among those due: county places are for the case's own unit, the others for the units above it. */
export function placeOf(actor: Actor, unitId: Id, due: readonly KeyedReviewer[]): KeyedReviewer | undefined {
  if (!isPerson(actor)) return undefined;
  const own = actor.unitId === null || actor.unitId === unitId;
  return due.find((r) => r.duty === actor.duty && (r.level === 'county') === own);
}
