import type { Page } from '@playwright/test';
import { clockAt } from '../seed/days.ts';
import { staff } from '../seed/organisation/people.ts';
import { test } from './support/in-jiedian.ts';
import { lookAt, standsAt } from './support/look-at-page.ts';
import { firstDay } from './support/play-in-browser.ts';
import { tourDesk } from './support/tour-desk.ts';
import { tourPortal } from './support/tour-portal.ts';

/** User names stand on the pages that show the demo's sign-ins. */
const userNames = staff.flatMap(({ userName }) => (userName === undefined ? [] : [userName, userName.split('.')[0] ?? '']));

/** Some pages tell the minute: at each of them it is the same. */
const nine = clockAt(firstDay, '09:00');
test.beforeEach(({ jiedian }) => jiedian.setClock(nine));

for (const language of ['zh', 'en'] as const) {
  test.describe(language, () => {
    test.setTimeout(900_000);
    const speak = (page: Page) => page.addInitScript((chosen) => localStorage.setItem('jiedian.language', chosen), language);

    test(`the desk in ${language}`, async ({ browser, jiedian }) => {
      const context = await browser.newContext({ baseURL: jiedian.url, viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      const page = await context.newPage();
      await speak(page);
      await tourDesk(page, language, async (name) => {
        await lookAt(page, `desk-${name}`, language, userNames);
        await standsAt(page, `desk-${name}`, [1024, 1920]);
        await jiedian.setClock(nine);
      });
      await context.close();
    });

    test(`the portal in ${language}`, async ({ browser, jiedian }) => {
      const context = await browser.newContext({ baseURL: jiedian.url, viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      const page = await context.newPage();
      await speak(page);
      await tourPortal(page, async (name) => {
        await lookAt(page, `portal-${name}`, language);
        await standsAt(page, `portal-${name}`, [320]);
        await jiedian.setClock(nine);
      });
      await context.close();
    });
  });
}
