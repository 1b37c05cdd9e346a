import { expect, it } from 'vitest';
import { isHiddenRating, readsHiddenRatings, withoutAuthor } from './hidden-rating.ts';

it('is read by oversight alone, and by no manager who also has such a duty', () => {
  expect(readsHiddenRatings(['auditor'])).toBe(true);
  expect(readsHiddenRatings(['service-desk', 'counter'])).toBe(true);
  expect(readsHiddenRatings(['unit-head', 'reviewer'])).toBe(false);
  expect(readsHiddenRatings(['auditor', 'customer-manager'])).toBe(false);
});

it('is a rating by the customer himself whose author wished so; its answers go with the name', () => {
  expect(isHiddenRating('service-rated', { data: { hideName: true } })).toBe(true);
  expect(isHiddenRating('service-rated', { data: { hideName: false } })).toBe(false);
  expect(isHiddenRating('visit-back-called', { data: { hideName: true } })).toBe(false);
  expect(withoutAuthor({ data: { hideName: true, ratingOverall: '1' }, outcome: 'done' })).toEqual({ outcome: 'done' });
});
