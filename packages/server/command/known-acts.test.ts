import { expect, it } from 'vitest';
import { actsOf } from './known-acts.ts';

it('has each command on one line only, for a command has one path of its own', () => {
  const all = [...actsOf('case'), ...actsOf('project')].map(({ command }) => command);
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((command, i) => all.indexOf(command) !== i)).toEqual([]);
});
