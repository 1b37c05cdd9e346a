import { expect } from '@playwright/test';
import { clockAt } from '../seed/days.ts';
import { test } from './support/in-jiedian.ts';
import { firstDay } from './support/play-in-browser.ts';
import { signInAsStaff } from './support/sign-in.ts';

test.beforeEach(({ jiedian }) => jiedian.setClock(clockAt(firstDay, '09:00')));

test('the total of a case under way since before Spring Festival 2026 is counted out day by day, and on paper', async ({ page }) => {
  await signInAsStaff(page, 'customer-manager');
  await page.goto('/desk/cases?sort=openedAt&status=open');
  await page.locator('.table tbody tr a').first().click();
  await page.locator('[data-why="total"]').click();
  const panel = page.getByRole('dialog', { name: '各环节合计时限怎样算出' });
  await expect(panel.getByRole('row').filter({ hasText: '起算日，当日不计' })).toHaveCount(1);
  await expect(panel.getByRole('row').filter({ hasText: '2026-02-16' }).filter({ hasText: '春节' })).toHaveCount(1);
  await expect(panel.getByText('国家电网公司供电服务“十项承诺”（2023 年文本）第六项')).toBeVisible();
  const counted = await panel.locator('.why-counted .number').allInnerTexts();
  expect(counted.length).toBeGreaterThan(1);
  await page.goto((await panel.getByRole('link', { name: '打印' }).getAttribute('href')) ?? '');
  await expect(page.locator('.why-counted .number')).toHaveText(counted);
  await page.goBack();
  await panel.locator('.why-counted').first().waitFor();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/why=/);
});

test('a step that is open says its day by its light', async ({ page }) => {
  await signInAsStaff(page, 'customer-manager');
  await page.goto('/desk/todo');
  await page.locator('.table tbody tr').filter({ hasText: '今日到期' }).getByRole('link').first().click();
  const light = page.locator('.turn-line [data-why]');
  await light.click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText(/^应于 2026-\d\d-\d\d 办结$/)).toBeVisible();
  await expect(panel.getByText('哪些情况会改变这一天')).toBeVisible();
  const due = (await panel.getByText(/^应于 2026/).innerText()).slice(3, 13);
  await expect(panel.getByRole('row').last()).toContainText(due);
});
