import { defineConfig } from '@playwright/test';
import { browser, browserMissing } from './e2e/support/chromium.ts';
import { comparesPictures } from './e2e/support/looks-as-kept.ts';

const missing = browserMissing();
if (missing !== null) console.warn(`SKIPPED: every browser test — ${missing}`);
if (missing === null && !comparesPictures && process.env['TEST_WORKER_INDEX'] === undefined) console.warn('SKIPPED: comparing pages with the kept pictures — JIEDIAN_CHROMIUM names another browser, and its glyphs differ');
const { executablePath, args, env } = missing === null ? browser() : { executablePath: '', args: [], env: {} };
const looked = ['**/pages.spec.ts', '**/parts.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  testMatch: missing === null ? '**/*.spec.ts' : [],
  // The pictures were taken of the demo as it comes: their house is one that no story has changed.
  projects: [{ name: 'stories', testIgnore: looked }, { name: 'looks', testMatch: missing === null ? looked : [] }],
  // Two cores carry one server and one browser; stories on one server must not disturb each other either.
  workers: 1,
  timeout: 90_000,
  // One browser and its own fonts: a page that did not change is drawn the same to the pixel.
  expect: { timeout: 10_000, toHaveScreenshot: { pathTemplate: 'e2e/pictures/{arg}{ext}', animations: 'disabled', caret: 'hide', threshold: 0.1 } },
  globalTeardown: './e2e/support/pack-kept-pictures.ts',
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
