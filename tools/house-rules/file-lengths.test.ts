import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lengthBreaches } from './file-lengths.ts';
import { projectFiles, root } from './list-files.ts';

const files = (...lengths: number[]) => lengths.map((lines, index) => ({ file: `f${index}.ts`, lines }));

test('a long file, a long median and a long tenth are each found', () => {
  expect(lengthBreaches(files(10, 20, 250))).toEqual([expect.stringContaining('one in ten')]);
  expect(lengthBreaches(files(...Array<number>(20).fill(10), 251))).toEqual(['f20.ts has 251 lines, more than 250']);
  expect(lengthBreaches(files(10, 61, 61))).toEqual([expect.stringContaining('half of the files')]);
  expect(lengthBreaches(files(...Array<number>(8).fill(10), 151, 151))).toEqual([expect.stringContaining('one in ten')]);
  expect(lengthBreaches(files(60, 60, 60))).toEqual([]);
  expect(() => lengthBreaches([])).toThrow();
});

test('the files of the house are small', () => {
  const sources = projectFiles(/\.(ts|tsx|js|mjs|cjs)$/).filter((file) => !/\.gen\.ts$/.test(file));
  expect(sources.length).toBeGreaterThan(50);
  expect(lengthBreaches(sources.map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 })))).toEqual([]);
});
