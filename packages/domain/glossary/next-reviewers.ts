import type { Reviewer } from './outside-facts.ts';

type KeyedReviewer = Reviewer & { readonly key: string };

/** A reviewer's place in the order of signatures: `1:unit-head:county`. */
const reviewerKey = ({ order, duty, level }: Reviewer): string => `${order}:${duty}:${level}`;

/** Whose signatures are due now: those of the lowest order that are still open (in parallel); empty when all have agreed. */
export function nextReviewers(reviewers: readonly Reviewer[], agreed: readonly string[]): readonly KeyedReviewer[] {
  const open = reviewers.map((r) => ({ ...r, key: reviewerKey(r) })).filter((r) => !agreed.includes(r.key));
  const first = Math.min(...open.map((r) => r.order));
  return open.filter((r) => r.order === first);
}
