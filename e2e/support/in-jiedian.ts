import { test as base } from '@playwright/test';
import { startJiedian, type Jiedian } from './start-jiedian.ts';

/** `test` for browser stories: one house per worker, and `page.goto('/desk')` leads into it. */
export const test = base.extend<{ baseURL: string }, { jiedian: Jiedian }>({
  jiedian: [
    async ({}, use) => {
      const jiedian = await startJiedian();
      await use(jiedian);
      await jiedian.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ jiedian }, use) => use(jiedian.url),
});
