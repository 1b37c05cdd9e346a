import type { Page } from '@playwright/test';

/** Opens a room by the side bar and waits for its rows. */
export async function toRoom(page: Page, room: 'todo' | 'cases' | 'projects'): Promise<void> {
  await page.locator(`.side a[href="/desk/${room}"]`).click();
  await page.waitForURL(`**/desk/${room}`);
  await page.locator('.table tbody tr').first().waitFor();
}

/** From another room into the list, J and K over its rows, a search and back, a filter, an order, the columns. What a list does not have is passed over. */
export async function useList(page: Page, room: 'todo' | 'cases' | 'projects'): Promise<void> {
  await toRoom(page, room === 'cases' ? 'projects' : 'cases');
  await toRoom(page, room);
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
  const words = page.locator('.ant-input-search input').first();
  await words.click();
  await words.pressSequentially('靖边', { delay: 60 });
  await words.press('Enter');
  await page.waitForTimeout(500);
  await page.locator(`.side a[href="/desk/${room}"]`).click();
  await page.waitForTimeout(500);
  for (const filter of await page.locator('.list-filters .ant-select').all()) {
    await filter.click();
    await page.waitForTimeout(200);
    await page.keyboard.press('Escape');
  }
  for (const press of [page.locator('.sort').first(), page.getByRole('button', { name: '列', exact: true })]) {
    if ((await press.count()) === 0) continue;
    await press.click();
    await page.waitForTimeout(400);
  }
  await page.keyboard.press('Escape');
}
