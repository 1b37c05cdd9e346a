import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findUnused } from './unused-code.ts';

test('the fixture: an unused file, export and dependency, and one that is not declared, are found', () => {
  const base = join(import.meta.dirname, 'fixtures/unused');
  expect(findUnused(base)).toEqual([
    'dependencies: zod (package.json)',
    'exports: nobodyAsks (used.ts)',
    'unlisted: pg (entry.ts)',
    'unused file: forgotten.ts',
  ]);
});

test('the house holds nothing that nobody uses', () => {
  expect(findUnused()).toEqual([]);
});
