import { chromium, type Page } from '@playwright/test';
import { browser } from '../e2e/support/chromium.ts';
import { signInAsStaff } from '../e2e/support/sign-in.ts';
import { startOnSetClock } from '../e2e/support/start-on-set-clock.ts';
import { firstDay } from '../e2e/support/play-in-browser.ts';
import { clockAt } from '../seed/days.ts';
import { atMost, quantile, type Bench } from './figure.ts';
import { heapOf, longestOf, noteInteractions, workOf, type Felt } from './web/interactions.ts';
import { toActOf, useDrawer } from './web/use-drawer.ts';
import { toRoom, useList } from './web/use-lists.ts';

const slower = 4;
const long = '长城油气集输有限公司';
const rooms = [['case-list', 'cases'], ['todo-list', 'todo'], ['project-list', 'projects']] as const;
/** The two largest forms of the desk, and who fills them in the demo. */
const heavy = [['draft-scheme', 'project-manager.shenmu'], ['archive-dossier', 'customer-manager.fugu']] as const;

/** Issue 3: what a person feels on the desk, and whether it grows. */
export const bench: Bench = async () => {
  const { executablePath, args, env } = browser();
  const house = await startOnSetClock(clockAt(firstDay, '09:00'));
  const chrome = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  try {
    const seat = { baseURL: house.url, viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
    const context = await chrome.newContext(seat);
    const page = await context.newPage();
    await noteInteractions(page);
    await signInAsStaff(page, 'project-manager');
    const opening: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      await toRoom(page, 'cases');
      opening.push(await workOf(page, () => openCase(page, long)));
    }
    const lists: (readonly [name: string, longest: Felt])[] = [];
    for (const [name, room] of rooms) lists.push([name, await longestOf(page, slower, () => useList(page, room))]);
    await toRoom(page, 'cases');
    await openCase(page, long);
    const casePage = await longestOf(page, slower, () => turnTabs(page));
    const drawer = await longestOf(page, slower, () => typeInDrawer(page));
    const acts: (readonly [command: string, longest: Felt])[] = [];
    for (const [command, userName] of heavy) {
      const own = await chrome.newContext(seat);
      const their = await own.newPage();
      await noteInteractions(their);
      await signInAsStaff(their, userName);
      await toActOf(their, command);
      acts.push([command, await longestOf(their, slower, () => useDrawer(their, command))]);
      await own.close();
    }
    const [few, many] = await heapAfter(page, 20, 200);
    const felt = (name: string, { ms, on }: Felt, of: string) => atMost(name, ms, 'ms', 200, `${of}: longest of the presses and keys, processor ${slower} times slower; here ${on}`);
    return [
      atMost('case-page-opening', quantile(opening.slice(1), 0.5), 'ms', 300, 'browser work from the list to the case page of the longest demo case; median of 5 after 1'),
      ...lists.map(([name, longest]) => felt(`${name}-interaction`, longest, 'from another room into the list, J, K, search, filters, order and columns')),
      felt('case-page-interaction', casePage, 'every tab of the case page'),
      felt('drawer-interaction · urge', drawer, 'typing into the fields of an urging'),
      ...acts.map(([command, longest]) => felt(`drawer-interaction · ${command}`, longest, 'opening the act by its button, typing into its first boxes, answering a question')),
      atMost('heap-after-200-cases', many / few, '×', 1.2, `reachable script memory after 200 cases opened in a row against after 20: ${many.toFixed(1)} MB against ${few.toFixed(1)} MB`),
    ];
  } finally {
    await chrome.close();
    await house.stop();
  }
};

async function openCase(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.locator('.tab-body .table tbody tr').first().waitFor();
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
