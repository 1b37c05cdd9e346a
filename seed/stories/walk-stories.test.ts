import { expect, test } from 'vitest';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { allStories } from './all-stories.ts';
import { shippedRules } from '../shipped-rules.ts';
import { walk } from '../walk.ts';

const rules = shippedRules();
const anchor = '2026-11-20' as BusinessDate;

test.each(allStories.map((story) => [story.profile.code, story] as const))('%s goes to its end', async (_code, story) => {
  const { case: ended } = await walk({ ...story, lines: [...story.lines, ...story.rest], quiet: 0 }, rules, anchor);
  expect(ended.status).toBe('ended');
});
