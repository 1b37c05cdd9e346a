import { expect, it } from 'vitest';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { gapsIn } from './gaps-told.ts';

it('names the papers that came back and what is wrong, not what was passed or may follow', () => {
  const paperChecks: JsonObject[] = [
    { paper: 'subject-proof', verdict: 'passed' },
    { paper: 'site-proof', verdict: 'gap', gap: 'unclear', words: '第 2 页反光，请重拍' },
    { paper: 'site-plan', verdict: 'gap', gap: 'not-given', promised: true, promisedUntil: '2026-12-01' },
  ];
  expect(gapsIn({ paperChecks })).toEqual([{ paper: 'site-proof', name: { zh: '产权证明', en: 'Proof of property or land' }, text: { zh: '不清晰：第 2 页反光，请重拍', en: 'Not legible: 第 2 页反光，请重拍' } }]);
  expect(gapsIn({})).toEqual([]);
});
