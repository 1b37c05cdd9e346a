import { expect, type Page } from '@playwright/test';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { fillForm } from './fill-form.ts';
import { fillPortalFields, fillPortalForm } from './fill-portal-form.ts';

/** On the desk: opens the stream's page, then the act by its button, fills it and presses the one primary button. */
export async function actOnDesk(page: Page, on: 'case' | 'project', id: string, act: AnyAct, data: JsonObject): Promise<void> {
  await openAct(page, on, id, act);
  await fillForm(page, act.form, data);
  await press(page, act);
}

export async function openAct(page: Page, on: 'case' | 'project', id: string, act: AnyAct): Promise<void> {
  await page.goto(`/desk/${on}s/${id}`);
  const button = page.locator(`[data-open="${act.command}"]`).first();
  const more = page.getByRole('button', { name: '更多', exact: true });
  await expect(button.or(more).first()).toBeVisible();
  if (await button.isVisible()) return button.click();
  await more.click();
  await page.getByRole('menuitem', { name: act.name.zh, exact: true }).click();
}

/** Presses, and says what the page found wrong when it does not go through. */
export async function press(page: Page, act: AnyAct): Promise<void> {
  await page.locator(`[data-act="${act.command}"]`).click();
  await sureIfAsked(page, `已办理：${act.name.zh}`);
  const done = page.getByText(`已办理：${act.name.zh}`).first();
  const wrong = page.locator('.step-findings .step-must, .step-trouble').first();
  await expect(done.or(wrong).first()).toBeVisible({ timeout: 15_000 });
  if (!(await done.isVisible())) throw new Error(`${act.command}: ${(await page.locator('.step-findings, .step-trouble').allInnerTexts()).join('\n')}`);
  await expect(page.locator(`form[data-form="${act.form.code}"]`)).toBeHidden();
}

/** Grave acts are asked about before they are done. */
async function sureIfAsked(page: Page, done: string): Promise<void> {
  const sure = page.locator('[data-sure]');
  await expect(sure.or(page.getByText(done)).or(page.locator('.step-findings .step-must, .step-trouble')).first()).toBeVisible({ timeout: 15_000 });
  if (await sure.isVisible()) await sure.click();
}

/** The counter enters the application on its own page. Gives the case's id. */
export async function applyAtCounter(page: Page, act: AnyAct, data: JsonObject): Promise<string> {
  await page.goto('/desk/cases');
  await page.goto('/desk/cases/new');
  await fillForm(page, act.form, data);
  await page.locator(`[data-act="${act.command}"]`).click();
  await page.waitForURL(/\/desk\/cases\/[0-9a-f-]{36}/);
  return /cases\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

/** The portal's wizard, one subject a step, to the page with the number. Gives the case's id. */
export async function applyOnPortal(page: Page, act: AnyAct, data: JsonObject): Promise<string> {
  await page.goto('/');
  await page.locator('a[href="/apply"]').first().click();
  await throughWizard(page, act, data, /apply\/done/);
  return /done\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

/** One subject a step until the address is `there`. */
async function throughWizard(page: Page, act: AnyAct, data: JsonObject, there: RegExp): Promise<void> {
  await expect(page.locator('[data-path]').first()).toBeVisible();
  const forward = page.locator('.p-dock .p-primary');
  for (let step = 1; ; step += 1) {
    await fillPortalFields(page.locator('main'), act.form.fields, data);
    const title = await page.locator('.p-segments').locator('..').innerText();
    await forward.click();
    await expect(async () => {
      if (there.test(page.url())) return;
      expect(await page.locator('.p-segments').locator('..').innerText()).not.toBe(title);
    }).toPass({ timeout: 15_000 }).catch(async () => { throw new Error(`step ${step} of the application: ${await wrongOf(page)}`); });
    if (there.test(page.url())) return;
  }
}

const wrongOf = async (page: Page): Promise<string> => (await page.locator('.p-wrong, [role=alert]').allInnerTexts()).join('\n');

const placeOf = (id: string, command: string): string =>
  ({ 'confirm-scheme': `/cases/${id}/scheme`, 'object-to-scheme': `/cases/${id}/scheme`, 'sign-contract': `/cases/${id}/contract`, rate: `/cases/${id}/rate`, 'resubmit-application': `/cases/${id}/apply-again` })[command] ?? `/cases/${id}/act/${command}`;

/** On the portal: from the case's page by its links, as a customer finds it. */
export async function actOnPortal(page: Page, id: string, act: AnyAct, data: JsonObject): Promise<void> {
  await page.goto(`/cases/${id}`);
  await page.locator(`a[href="${placeOf(id, act.command)}"]`).first().click();
  if (act.command === 'resubmit-application') return throughWizard(page, act, data, new RegExp(`/cases/${id}$|done/`));
  if (act.command === 'rate') return rateOnPortal(page, act, data);
  if (act.command === 'confirm-scheme') await page.getByText('我已读过答复单全文').click();
  if (act.command === 'confirm-scheme') await page.getByRole('button', { name: '确认方案并签名' }).click();
  if (act.command === 'object-to-scheme') await page.getByRole('link', { name: '有异议' }).click();
  if (act.command === 'sign-contract') await page.getByRole('link', { name: '签订合同，或提出修改' }).click();
  await page.waitForURL(`**/act/${act.command}`);
  await fillPortalForm(page, act.form, data);
  await sendFromPortal(page, id);
}

async function sendFromPortal(page: Page, id: string): Promise<void> {
  await page.locator('.p-dock .p-primary').click();
  if (page.url().endsWith('/request-termination')) await page.locator('[data-sure]').click();
  await expect.poll(() => new URL(page.url()).pathname, { timeout: 15_000 }).toBe(`/cases/${id}`).catch(async () => { throw new Error(`the portal did not send: ${await wrongOf(page)}`); });
}

/** Scores are chosen card by card; the questions and words are an ordinary form. */
async function rateOnPortal(page: Page, act: AnyAct, data: JsonObject): Promise<void> {
  const id = /cases\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await expect(page.locator('#f-ratingOverall-group')).toBeVisible();
  for (const [code, value] of Object.entries(data)) {
    const score = page.locator(`#f-${code}-group label`, { has: page.locator(`input[value="${String(value)}"]`) });
    if (code.startsWith('rating')) await score.click();
  }
  await fillPortalFields(page.locator('main'), act.form.fields, Object.fromEntries(Object.entries(data).filter(([code]) => !code.startsWith('rating'))));
  await sendFromPortal(page, id);
}
