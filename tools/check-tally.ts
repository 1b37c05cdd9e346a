import { readFileSync } from 'node:fs';

export type Tally = { readonly name: string; readonly passed: number; readonly failed: number; readonly skipped: number };
export type Total = Omit<Tally, 'name'> & { readonly broken: readonly Tally[] };

type VitestReport = { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number; readonly numTodoTests: number; readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[] };
type PlaywrightReport = { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number } };

/** A file that broke before its first test has no test to count, so it counts as one failure; so does a run that failed without saying where. */
export function vitestTally(file: string, code: number): Omit<Tally, 'name'> {
  const report = readReport<VitestReport>(file);
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const unread = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = report.numFailedTests + unread;
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: report.numPendingTests + report.numTodoTests };
}

/** A test that passed only when tried again counts as failed. */
export function playwrightTally(file: string, code: number): Omit<Tally, 'name'> {
  const report = readReport<PlaywrightReport>(file);
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.stats.unexpected + report.stats.flaky;
  return { passed: report.stats.expected, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: report.stats.skipped };
}

/** The names of the tests that did not run, to be said aloud. */
export function skippedTests(file: string): readonly string[] {
  const tests = readReport<VitestReport>(file)?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
  return tests.filter(({ status }) => ['skipped', 'pending', 'todo'].includes(status)).map(({ fullName }) => fullName);
}

export function addUp(tallies: readonly Tally[]): Total {
  const sum = (pick: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + pick(tally), 0);
  return { passed: sum((t) => t.passed), failed: sum((t) => t.failed), skipped: sum((t) => t.skipped), broken: tallies.filter((t) => t.failed > 0) };
}

export const lastLine = ({ passed, failed, skipped }: Total): string =>
  `${skipped > 0 ? `${skipped} skipped (see SKIPPED above)\n` : ''}${passed} passed, ${failed} failed`;

function readReport<R>(file: string): R | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as R;
  } catch {
    return null;
  }
}
