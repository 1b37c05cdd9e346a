import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addUp, lastLine, playwrightTally, skippedTests, vitestTally } from './check-tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'jiedian-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));
const report = (text: unknown): string => {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(text));
  return file;
};
const vitest = (passed: number, failed: number, results: unknown[] = []) => report({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 0, testResults: results });

test('tests count as themselves, and a file that broke before its first test counts as a failure', () => {
  expect(vitestTally(vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  expect(vitestTally(vitest(7, 0, [{ status: 'failed', assertionResults: [] }]), 1)).toMatchObject({ passed: 7, failed: 1 });
});

test('a test that did not run is named', () => {
  const file = vitest(1, 0, [{ status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a' }, { status: 'skipped', fullName: 'needs PostgreSQL 15' }] }]);
  expect(skippedTests(file)).toEqual(['needs PostgreSQL 15']);
});

test('a run that failed without saying where, or left no report, is a failure', () => {
  expect(vitestTally(vitest(7, 0), 1).failed).toBe(1);
  expect(vitestTally(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(playwrightTally(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('a browser test that passed only at the second try counts as failed', () => {
  expect(playwrightTally(report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } }), 1)).toEqual({ passed: 4, failed: 2, skipped: 0 });
});

test('the last line has the true totals', () => {
  const total = addUp([{ name: 'types', passed: 1, failed: 0, skipped: 0 }, { name: 'tests', passed: 40, failed: 2, skipped: 3 }]);
  expect(lastLine(total).split('\n').at(-1)).toBe('41 passed, 2 failed');
  expect(lastLine(total)).toContain('3 skipped');
  expect(total.broken.map(({ name }) => name)).toEqual(['tests']);
});
