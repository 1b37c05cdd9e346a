import { chromium, type Page } from '@playwright/test';
import { browser } from '../e2e/support/chromium.ts';
import { signInAsStaff } from '../e2e/support/sign-in.ts';
import { startOnSetClock } from '../e2e/support/start-on-set-clock.ts';
import { firstDay } from '../e2e/support/play-in-browser.ts';
import { clockAt } from '../seed/days.ts';
import { atMost, quantile, type Bench } from './figure.ts';
import { heapOf, longestOf, noteInteractions, workOf } from './web/interactions.ts';

const slower = 4;
const long = '长城油气集输有限公司';

/** Issue 3: what a person feels on the desk, and whether it grows. */
export const bench: Bench = async () => {
  const { executablePath, args, env } = browser();
  const house = await startOnSetClock(clockAt(firstDay, '09:00'));
  const chrome = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  try {
    const context = await chrome.newContext({ baseURL: house.url, viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await noteInteractions(page);
    await signInAsStaff(page, 'project-manager');
    const opening: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      await toList(page);
      opening.push(await workOf(page, () => openCase(page, long)));
    }
    const list = await longestOf(page, slower, () => useList(page));
    await openCase(page, long);
    const casePage = await longestOf(page, slower, () => turnTabs(page));
    const drawer = await longestOf(page, slower, () => typeInDrawer(page));
    const [few, many] = await heapAfter(page, 20, 200);
    const how = `longest of the presses and keys, processor ${slower} times slower`;
    return [
      atMost('case-page-opening', quantile(opening.slice(1), 0.5), 'ms', 300, 'browser work from the list to the case page of the longest demo case; median of 5 after 1'),
      atMost('case-list-interaction', list, 'ms', 200, `J, K, search and filter on the case list: ${how}`),
      atMost('case-page-interaction', casePage, 'ms', 200, `every tab of the case page: ${how}`),
      atMost('drawer-interaction', drawer, 'ms', 200, `opening an act, typing into its fields: ${how}`),
      atMost('heap-after-200-cases', many / few, '×', 1.2, `reachable script memory after 200 cases opened in a row against after 20: ${many.toFixed(1)} MB against ${few.toFixed(1)} MB`),
    ];
  } finally {
    await chrome.close();
    await house.stop();
  }
};

async function toList(page: Page): Promise<void> {
  await page.locator('.side a[href="/desk/cases"]').click();
  await page.locator('.table tbody tr').first().waitFor();
}

async function openCase(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.locator('.tab-body .table tbody tr').first().waitFor();
}

async function useList(page: Page): Promise<void> {
  await toList(page);
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
  const box = page.locator('.card input').first();
  await box.click();
  await box.pressSequentially('靖边', { delay: 60 });
  await box.press('Enter');
  await page.waitForTimeout(500);
  await toList(page);
}

async function turnTabs(page: Page): Promise<void> {
  const tabs = page.getByRole('tab');
  for (let at = (await tabs.count()) - 1; at >= 0; at -= 1) {
    await tabs.nth(at).click();
    await page.waitForTimeout(400);
  }
}

async function typeInDrawer(page: Page): Promise<void> {
  await page.goto(page.url().replace(/\?.*/, '?act=urge'));
  const box = page.locator('form[data-form] textarea').first();
  await box.waitFor();
  await box.click();
  await box.pressSequentially('请尽快答复物资到货时间', { delay: 60 });
  await page.waitForTimeout(300);
}

/** Opens case after case from the list; gives the memory after `few` and after `many`. */
async function heapAfter(page: Page, few: number, many: number): Promise<readonly [number, number]> {
  await page.goto('/desk/cases?status=all');
  let early = 0;
  for (let opened = 1; opened <= many; opened += 1) {
    const links = page.locator('.table tbody tr a[href^="/desk/cases/"]');
    await links.first().waitFor();
    await links.nth(opened % (await links.count())).click();
    await page.locator('.tab-body .table tbody tr').first().waitFor();
    await page.goBack();
    if (opened === few) early = await heapOf(page);
  }
  return [early, await heapOf(page)];
}
