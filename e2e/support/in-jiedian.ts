import { test as base } from '@playwright/test';
import { clockAt } from '../../seed/days.ts';
import { firstDay } from './play-in-browser.ts';
import { startOnSetClock, type ClockedHouse } from './start-on-set-clock.ts';

/** `test` for browser stories: one house on a set clock per worker, and `page.goto('/desk')` leads into it. */
export const test = base.extend<{ baseURL: string }, { jiedian: ClockedHouse }>({
  jiedian: [
    async ({}, use) => {
      const jiedian = await startOnSetClock(clockAt(firstDay, '08:00'));
      await use(jiedian);
      await jiedian.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ jiedian }, use) => use(jiedian.url),
});
