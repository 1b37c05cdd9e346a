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

test.beforeEach(({ jiedian }) => jiedian.setClock(clockAt(firstDay, '09:00')));

for (const language of ['zh', 'en'] as const) {
  test.describe(language, () => {
    test.setTimeout(400_000);
    const speak = (page: Page) => page.addInitScript((chosen) => localStorage.setItem('jiedian.language', chosen), language);

    test(`the desk in ${language}`, async ({ browser, jiedian }, info) => {
      const context = await browser.newContext({ baseURL: jiedian.url, viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      const page = await context.newPage();
      await speak(page);
      await tourDesk(page, language, async (name) => {
        await lookAt(page, `desk ${name}`, language, info.outputPath(`desk-${name}.png`), userNames);
        await standsAt(page, `desk ${name}`, [1024, 1920]);
      });
      await context.close();
    });

    test(`the portal in ${language}`, async ({ browser, jiedian }, info) => {
      const context = await browser.newContext({ baseURL: jiedian.url, viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      const page = await context.newPage();
      await speak(page);
      await tourPortal(page, async (name) => {
        await lookAt(page, `portal ${name}`, language, info.outputPath(`portal-${name}.png`));
        await standsAt(page, `portal ${name}`, [320]);
      });
      await context.close();
    });
  });
}
