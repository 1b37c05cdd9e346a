import { defineConfig } from '@playwright/test';
import { browser, browserMissing } from './e2e/support/chromium.ts';

const missing = browserMissing();
if (missing !== null) console.warn(`SKIPPED: every browser test — ${missing}`);
const { executablePath, args, env } = missing === null ? browser() : { executablePath: '', args: [], env: {} };

export default defineConfig({
  testDir: 'e2e',
  testMatch: missing === null ? '**/*.spec.ts' : [],
  // Two cores carry one server and one browser; stories on one server must not disturb each other either.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // A recording of a hundred acts by twenty people costs more than the acts; a failing act says what its page said, with a picture.
    trace: 'off',
    launchOptions: { executablePath, args: [...args], env: { ...env } },
  },
});
