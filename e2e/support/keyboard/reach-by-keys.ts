import { expect, type Page } from '@playwright/test';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import { write } from './enter-by-keys.ts';
import { stepTo, stop } from './stop.ts';

export type Way = 'search' | 'to-do' | 'cases';
type Sought = { readonly customer: string; readonly id: string; readonly act: AnyAct };

/** To the drawer of an act, from wherever the person is on the desk. */
export async function openByKeys(page: Page, way: Way, sought: Sought): Promise<void> {
  if (way === 'to-do' && (await byTodo(page, sought))) return;
  if (way === 'cases') await byCases(page, sought);
  else await bySearch(page, sought);
  await expect(page).toHaveURL(new RegExp(sought.id));
  await byPage(page, sought.act);
}

async function bySearch(page: Page, { customer, id }: Sought): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox').first()).toBeFocused();
  await write(page, customer);
  await expect(page.getByRole('option').first().locator('b')).toHaveText(customer);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(id));
}

/** Down the list, the newest first, to the row of the customer. */
async function byCases(page: Page, { customer }: Sought): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.locator('table.list tbody tr', { hasText: customer })).toBeVisible();
  const picked = page.locator('tr[data-picked="true"]');
  await expect(async () => {
    if ((await picked.filter({ hasText: customer }).count()) === 0) await page.keyboard.press('j');
    await expect(picked).toContainText(customer, { timeout: 300 });
  }).toPass({ timeout: 15_000, intervals: [0] });
  await page.keyboard.press('Enter');
}

/** Down the list to the row of this act; false when the list has none, for some acts may be done before they are due. */
async function byTodo(page: Page, { customer, act }: Sought): Promise<boolean> {
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/todo/);
  await expect(page.locator('.todo-table tbody tr, .todo-card .nothing').first()).toBeVisible();
  const wanted = page.locator('.todo-table tbody tr', { hasText: customer }).filter({ hasText: act.name.zh });
  if ((await wanted.count()) === 0) return false;
  // The list may still be reading: one looks where one stands before one goes on.
  await expect(async () => {
    const at = page.locator('tr[data-picked="true"]').and(wanted);
    if ((await at.count()) === 0) await page.keyboard.press('j');
    await expect(at).toHaveCount(1, { timeout: 300 });
  }).toPass({ timeout: 15_000, intervals: [0] });
  await page.keyboard.press('Enter');
  return true;
}

/** Past the side bar by the skip link, then to the button of the act, or into the menu that holds it. */
async function byPage(page: Page, act: AnyAct): Promise<void> {
  await expect(page.locator(`[data-open="${act.command}"]`).or(page.getByRole('button', { name: '更多', exact: true })).first()).toBeVisible();
  await page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await stepTo(page, 'the skip link', ({ text }) => text === '跳到正文', 'Shift+Tab');
  await page.keyboard.press('Enter');
  const onPage = (await page.locator(`[data-open="${act.command}"]`).count()) > 0;
  await stepTo(page, act.command, ({ open, text }) => (onPage ? open === act.command : text === '更多'));
  await page.keyboard.press('Enter');
  if (onPage) return;
  const item = page.locator('.ant-dropdown:not(.ant-dropdown-hidden) [role=menuitem]');
  await expect(item.first()).toBeFocused();
  await expect(async () => {
    if ((await stop(page)).text !== act.name.zh) await page.keyboard.press('ArrowDown');
    expect((await stop(page)).text).toBe(act.name.zh);
  }).toPass({ timeout: 15_000, intervals: [0] });
  await page.keyboard.press('Enter');
}
