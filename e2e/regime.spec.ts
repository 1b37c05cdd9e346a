import { expect } from '@playwright/test';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { clockAt } from '../seed/days.ts';
import { test } from './support/in-jiedian.ts';
import { firstDay } from './support/play-in-browser.ts';
import { signInAsStaff } from './support/sign-in.ts';

test.beforeEach(({ jiedian }) => jiedian.setClock(clockAt(firstDay, '09:00')));

test('a regime is copied and changed by one person, and published by another', async ({ page }) => {
  await signInAsStaff(page, 'administrator');
  await page.goto('/desk/regimes/default/shipped-2023');
  await page.locator('[data-act="copy"]').click();
  const days = (row: string, count: string) => page.locator(`[data-field="days:${row}"]`).fill(count);
  await days('reply-hv-single', '10');
  await expect(page.locator('tr[data-row="reply-hv-single"] .step-finding').first()).toContainText('超过它的 10 天');
  await expect(page.locator('[data-act="propose"]')).toBeDisabled();
  await days('reply-hv-single', '11');
  await days('project-total-hv-dual', '81');
  await expect(page.locator('tr[data-change="changed"]')).toHaveCount(1);
  await page.locator('[data-field="version"]').fill('company-1');
  await page.locator('[data-field="effectiveFrom"]').fill(addCalendarDays(firstDay, 30));
  await page.locator('[data-field="reason"]').fill('配套工程工期按今年的通知');
  await expect(page.locator('[data-act="propose"]')).toBeEnabled();
  await page.locator('[data-act="propose"]').click();
  await page.getByRole('link', { name: 'company-1' }).click();
  await expect(page.locator('[data-act="withdraw"]')).toBeVisible();
  await expect(page.locator('[data-act="approve"]')).toHaveCount(0);
  await page.context().clearCookies();
  await page.goto('/desk/');
  await signInAsStaff(page, 'group-marketing');
  await page.goto('/desk/regimes');
  await page.getByRole('link', { name: 'company-1' }).click();
  await expect(page.locator('tr[data-change="changed"]')).toHaveCount(1);
  await page.locator('[data-act="approve"]').click();
  await expect(page.locator('[data-state="approved"]')).toBeVisible();
});
