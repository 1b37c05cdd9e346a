import { expect, it } from 'vitest';
import type { Preparation } from '../../ask/shapes.ts';
import { aboutOrder } from './about-order.ts';

const prepared: Preparation = { command: 'answer-coordination', formCode: 'coordination-answer', seenVersion: 3, facts: {}, prefill: { answer: { value: '已到货', source: { zh: '上次', en: 'before' } } }, draft: { orderNo: 1, answer: '写了一半' }, draftSavedAt: null, rows: {}, choices: {} };

it('opens the form about the thread it was opened from, a draft about another too', () => {
  const { prefill, draft } = aboutOrder(prepared, 2);
  expect(prefill['orderNo']?.value).toBe(2);
  expect(prefill['answer']?.value).toBe('已到货');
  expect(draft).toEqual({ orderNo: 2, answer: '写了一半' });
});

it('leaves a form alone that is about no thread', () => {
  expect(aboutOrder(prepared, undefined)).toBe(prepared);
});
