import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, root } from './list-files.ts';
import { readImports } from './read-imports.ts';

const fixture = join(import.meta.dirname, 'fixtures/imports');
const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };
const ruleOf = (file: string): string => basename(file).replace(/^breaks-/, '').replace(/(-too)?\.tsx?$/, '');

describe('the fixture, where every file named breaks-RULE breaks that rule', () => {
  const read = readImports(fixture, ['packages', 'tools']);
  const breaking = globSync('packages/**/breaks-*', { cwd: fixture });

  test('every rule has a file that breaks it', () => {
    expect(new Set(breaking.map(ruleOf))).toEqual(new Set(config.forbidden.map(({ name }) => name)));
  });

  test.each(breaking.filter((file) => !file.includes('-too.')))('%s is found', (file) => {
    // A cycle is told from one of its ends only, hence the partner named …-too.
    const ends = [file, file.replace(/\.(tsx?)$/, '-too.$1')];
    expect(read.broken.filter(({ rule, from }) => rule === ruleOf(file) && ends.includes(from))).toHaveLength(1);
  });

  test('what the table allows is let through', () => {
    expect(read.broken.filter(({ from }) => !basename(from).startsWith('breaks-'))).toEqual([]);
    expect(read.files).toEqual(expect.arrayContaining(globSync('packages/**/*.{ts,tsx}', { cwd: fixture })));
  });
});

describe('the house', () => {
  const sources = projectFiles(/^packages\/.*\.(ts|tsx)$/).filter((file) => !file.endsWith('.d.ts'));
  const read = readImports(root, ['packages']);

  test('every source file was read', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((file) => !read.files.includes(file))).toEqual([]);
  });

  test('imports keep to the table', () => {
    expect(read.broken.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });
});
