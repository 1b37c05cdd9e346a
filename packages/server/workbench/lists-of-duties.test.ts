import { expect, test } from 'vitest';
import { duties } from '@jiedian/domain/glossary/duty.ts';
import { stepsOf } from '../command/known-acts.ts';
import { listsOf, stepPlaces } from './lists-of-duties.ts';
import { actsFrom, wayOf } from './list-ways.ts';
import { actFor } from '../command/known-acts.ts';

const all = Object.keys(duties) as (keyof typeof duties)[];

test('steps and commands that the lists name are there', () => {
  const steps = stepPlaces(all).map(({ step }) => step);
  expect(steps.filter((step) => stepsOf.case[step] === undefined && stepsOf.project[step] === undefined)).toEqual([]);
  const commands = Object.values(actsFrom).flat();
  expect(commands.filter((command) => actFor('case', command) === undefined && actFor('project', command) === undefined)).toEqual([]);
});

test('a list that a duty’s steps stand in is a list of that duty', () => {
  const missing = all.flatMap((duty) => stepPlaces([duty]).filter(({ list }) => !listsOf([duty]).includes(list)).map(({ list }) => `${duty} ${list}`));
  expect(missing).toEqual([]);
});

test('who holds two duties has the lists of both once, those of the first in front', () => {
  const lists = listsOf(['counter', 'marketing']);
  expect(lists.slice(0, 3)).toEqual(['online', 'answered', 'fees']);
  expect(lists.filter((one) => one === 'fees')).toHaveLength(1);
});

test('a list opens the to-do list of its step where it has one, else the whole', () => {
  expect(wayOf('schemes', stepPlaces(['metering-team']))).toEqual({ page: 'todo', search: { step: 'metering-scheme' } });
  expect(wayOf('reviews', stepPlaces(['metering-team']))).toEqual({ page: 'todo', search: {} });
  expect(wayOf('silent', [])).toBeNull();
});
