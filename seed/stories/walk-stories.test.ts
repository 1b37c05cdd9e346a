import { expect, test } from 'vitest';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { allStories } from './all-stories.ts';
import { connectionActs } from '@jiedian/domain/connection-case/acts.ts';
import { projectActs } from '@jiedian/domain/grid-project/acts.ts';
import { rehearsals } from './rehearsals.ts';
import { shippedRules } from '../shipped-rules.ts';
import { walk, type Walked } from '../walk.ts';

const rules = shippedRules();
const anchor = '2026-11-20' as BusinessDate;
const walked = new Map<string, Walked>();

const ends: { readonly [code: string]: string } = { 'sewage-works': 'terminated', 'old-quarry': 'refused', 'hill-quarry': 'cannot-supply' };

test.each(allStories.map((story) => [story.profile.code, story] as const))('%s goes to its end', async (code, story) => {
  const told = await walk({ ...story, lines: [...story.lines, ...story.rest], quiet: 0 }, rules, anchor);
  walked.set(code, told);
  expect(told.case).toMatchObject({ status: 'ended', endedAs: ends[code] ?? 'completed' });
});

test.each(rehearsals.map((story) => [story.profile.code, story] as const))('%s can be rehearsed', async (code, story) => {
  walked.set(code, await walk(story, rules, anchor));
});

test('every act of both lines is filled and walked somewhere; the first of a project is raised, and both are moved to a new version, by the system', () => {
  const done = new Set([...walked.values()].flatMap(({ cues }) => cues.map(({ act }) => act.command)));
  const acts = [...connectionActs, ...projectActs].map(({ command }) => command);
  expect(acts.length).toBeGreaterThan(120);
  expect(acts.filter((command) => !done.has(command))).toEqual(['move-to-version', 'raise-need', 'move-to-version-on-project']);
  expect(walked.get('gas-station')?.project).toMatchObject({ status: 'ended', facts: { name: expect.stringContaining('长城油气集输') } });
});

test('what each story shows', () => {
  const of = (code: string) => {
    const found = walked.get(code);
    if (!found) throw new Error(code);
    return found.case.position.visits;
  };
  expect(of('semi-coke')).toMatchObject({ 'design-review': 3 });
  expect(of('county-hospital')).toMatchObject({ 'completion-inspection': 2, 'interim-inspection': 2 });
  expect(of('cold-store')).toMatchObject({ application: 3, acceptance: 3 });
  expect(of('shopping-centre')).toMatchObject({ 'scheme-drafting': 2, 'scheme-confirmation': 2 });
  expect(of('data-centre')).toMatchObject({ 'metering-scheme': 2, 'access-scheme': 1 });
  expect(of('twice-surveyed')).toMatchObject({ 'site-survey': 2 });
  expect(walked.get('concrete-plant')?.case.facts).toMatchObject({ ordinary: true, gridWorks: false });
  expect(walked.get('coal-mine')?.case.facts).toMatchObject({ ordinary: false, grade: 'first', 'works-needed': true });
});
