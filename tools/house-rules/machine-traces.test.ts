import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, root } from './list-files.ts';
import { machineTraces } from './machine-traces.ts';

const slash = '/';

test.each([
  ['package-lock.json', `    "${'resolved'}": "https:${slash}/mirror.example/zod.tgz",`],
  ['README.md', `see https:${slash}/registry.${'npmjs'}.org/zod`],
  ['.npmrc', 'fund=false\nregistry=https://mirror.example'],
  ['a.ts', `const folder = '${slash}home/somebody/jiedian';`],
  ['a.sh', `cd ${slash}work/main`],
  ['a.md', `logs in ${slash}root/jiedian.log`],
])('%s: %s', (file, text) => {
  expect(machineTraces(file, text)).toHaveLength(1);
});

test('what looks alike is let through', () => {
  expect(machineTraces('a.ts', `"resolved": "packages/server", '/api/v1/work/orders', './work/main', 'https://example.cn/home/index'`)).toEqual([]);
});

test('no tracked text holds a registry address or a path of one machine', () => {
  const texts = projectFiles(/(^|\/)(\.npmrc|\.gitignore|LICENSE|run|[^/]+\.(ts|tsx|js|mjs|cjs|json|md|sql|bpmn|html|css|yml|yaml|sh|csv|svg|toml))$/);
  expect(texts).toContain('package-lock.json');
  const found = texts.filter((file) => !file.endsWith('machine-traces.ts')).flatMap((file) => machineTraces(file, readFileSync(join(root, file), 'utf8')));
  expect(found).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  for (const file of projectFiles(/(^|\/)package\.json$/)) {
    const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, Record<string, string> | undefined>;
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.entries(manifest[kind] ?? {})).filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose, file).toEqual([]);
  }
});
