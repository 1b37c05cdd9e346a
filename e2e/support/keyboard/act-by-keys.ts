import { expect, type Page } from '@playwright/test';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { write } from './enter-by-keys.ts';
import { fillByKeys } from './fill-by-keys.ts';
import { openByKeys, type Way } from './reach-by-keys.ts';
import { stepTo } from './stop.ts';

/** One act of a case: found, opened, filled and sent without a pointer. What became of it is said aloud, and the cursor stands on the page again. */
export async function actByKeys(page: Page, way: Way, customer: string, id: string, act: AnyAct, data: JsonObject): Promise<void> {
  await openByKeys(page, way, { customer, id, act });
  await fillByKeys(page, act.form, data);
  await page.keyboard.press('Enter');
  const wrong = page.locator('.step-findings .step-must, .step-trouble').first();
  const said = page.getByRole('status').filter({ hasText: `已办理：${act.name.zh}` });
  await expect(said.or(wrong).first()).toBeVisible({ timeout: 15_000 });
  if (!(await said.isVisible())) throw new Error(`${act.command}: ${(await page.locator('.step-findings, .step-trouble').allInnerTexts()).join('\n')}`);
  await expect(said).toContainText(customer);
  await expect(page.locator(`form[data-form="${act.form.code}"]`)).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.tagName), 'the cursor comes back to the page').not.toBe('BODY');
}

export async function signInByKeys(page: Page, userName: string): Promise<void> {
  await page.goto('/desk/');
  await expect(page.locator('#name')).toBeVisible();
  if (!(await page.locator('#name').evaluate((box) => box === document.activeElement))) await stepTo(page, 'the user name', ({ type, tag }) => tag === 'input' && type !== 'password');
  await write(page, userName);
  await stepTo(page, 'the password', ({ type }) => type === 'password');
  await write(page, 'jiedian-demo');
  await page.keyboard.press('Enter');
  await expect(page.locator('.frame')).toBeVisible();
}
