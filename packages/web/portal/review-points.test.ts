import { expect, it } from 'vitest';
import { submitDesign } from '@jiedian/domain/design-review/submit-design.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { Preparation } from './queries.ts';
import { withReviewPoints } from './review-points.ts';

const form = submitDesign.form as AnyForm;
const asked = (facts: object) => ({ facts, prefill: {} }) as unknown as Preparation;
const returned = asked({ designHasOpenPoints: true, designOpenPoints: [{ no: 'metering-1', discipline: 'metering', words: '计量柜未设独立小室。' }] });

it('opens with a row for each point of the review, told in its words', () => {
  const opened = withReviewPoints('submit-design', form, returned);
  expect(opened.preparation.prefill['answers']?.value).toEqual([{ no: 'metering-1' }]);
  expect(opened.form.fields['answers']).toMatchObject({ columns: { no: { kind: 'choice', list: { values: { 'metering-1': { zh: '计量柜未设独立小室。' } } } }, answer: { kind: 'text' } } });
});
it('leaves a first submission, and every other form, as it is', () => {
  expect(withReviewPoints('submit-design', form, asked({ designHasOpenPoints: false })).form).toBe(form);
  expect(withReviewPoints('rate', form, returned).form).toBe(form);
});
