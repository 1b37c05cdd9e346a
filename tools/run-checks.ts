import { rmSync } from 'node:fs';
import { browserMissing } from '../e2e/support/chromium.ts';
import { addUp, lastLine, playwrightTally, skippedTests, vitestTally, type Tally } from './check-tally.ts';
import { runCheck } from './run-check.ts';
import { checkedProjects } from './type-projects.ts';

/**
 * `npm test`: everything in order, the quick ones first, to the end even when something fails. The last line has the totals of all:
 * a type project and the lint count one each, tests count as themselves. Exit code 1 when anything failed or nothing ran.
 */
const tallies: Tally[] = [];
rmSync('test-results', { recursive: true, force: true });

for (const project of checkedProjects) {
  tallies.push(await runCheck(`types: ${project}`, ['node_modules/typescript-7/bin/tsc', '-p', project, '--noEmit']));
}
tallies.push(await runCheck('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']));

const vitestFile = 'test-results/vitest.json';
tallies.push(await runCheck('tests: house rules, pure, Postgres, components', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestFile}`], (code) => vitestTally(vitestFile, code)));
for (const name of skippedTests(vitestFile)) console.log(`SKIPPED: ${name.replace(/^SKIPPED: /, '')}`);

const playwrightFile = 'test-results/playwright.json';
const noBrowser = browserMissing();
if (noBrowser === null) {
  tallies.push(await runCheck('tests in the browser', ['node_modules/@playwright/test/cli.js', 'test'], (code) => playwrightTally(playwrightFile, code)));
} else {
  console.log(`\nSKIPPED: every browser test — ${noBrowser}`);
}

const total = addUp(tallies);
for (const { name, failed } of total.broken) console.log(`FAILED ${name}${failed > 1 ? ` (${failed})` : ''}`);
console.log(lastLine(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
