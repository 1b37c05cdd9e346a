import { expect, type Page } from '@playwright/test';
import { urge } from '@jiedian/domain/coordination/urge.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { clockAt, workingDaysFrom } from '../seed/days.ts';
import { gasStation } from '../seed/profiles/jingbian.ts';
import { holder } from '../seed/organisation/people.ts';
import { caseOf } from './support/find-cases.ts';
import { fillForm } from './support/fill-form.ts';
import { ledgerIsWhole } from './support/verify-ledger.ts';
import { firstDay } from './support/play-in-browser.ts';
import { rules } from './support/look-at-stream.ts';
import { signInAsStaff } from './support/sign-in.ts';
import { test } from './support/in-jiedian.ts';

/** With a sign of four bytes, which has to come back as it was typed. */
const urging = (matter: string): JsonObject => ({ to: holder('jingbian', 'project-manager').id, level: 'reminder', matter: `${matter}，请书面答复（𠮷家湾线）。`, answerDue: workingDaysFrom(rules.calendar, firstDay, 2) });
const matterIn = (page: Page) => page.locator('[data-field="matter"] textarea');
const send = (page: Page) => page.locator('[data-act="urge"]').click();

async function openUrging(page: Page): Promise<string> {
  await signInAsStaff(page, 'customer-manager');
  const { id } = await caseOf(page.request, gasStation);
  await page.goto(`/desk/cases/${id}?act=urge`);
  await expect(page.locator('form[data-form="urging"]')).toBeVisible();
  return id;
}

/** How often an urging with these words stands in the case's ledger. */
async function recorded(page: Page, id: string, words: string): Promise<number> {
  const { items } = (await (await page.request.get(`/api/v1/cases/${id}/ledger?limit=100`)).json()) as { items: readonly object[] };
  return items.filter((item) => JSON.stringify(item).includes(words)).length;
}

test.beforeEach(({ jiedian }) => jiedian.setClock(clockAt(firstDay, '09:00')));

test('what is still wrong is named, and everything typed stays', async ({ page }) => {
  await openUrging(page);
  await matterIn(page).fill('只写了事由');
  await send(page);
  await expect(page.locator('.step-findings')).toContainText('须改正');
  await expect(page.locator('.step-findings')).toContainText('督办对象');
  await expect(matterIn(page)).toHaveValue('只写了事由');
});

test('a lost network keeps the form; sent again, the act is done once', async ({ page, jiedian }, info) => {
  const id = await openUrging(page);
  const data = urging('网络中断');
  await fillForm(page, urge.form, data);
  // The answer is lost on its way back, the worst of losses: the act is recorded, and the page cannot know.
  await page.route('**/api/v1/commands/urge', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  }, { times: 1 });
  await send(page);
  const trouble = page.locator('.step-trouble');
  await expect(trouble).toContainText('您填写的内容都还在');
  await expect(matterIn(page)).toHaveValue(String(data['matter']));
  await trouble.getByRole('button').click();
  await expect(page.getByText('已办理：督办').first()).toBeVisible();
  expect(await recorded(page, id, String(data['matter']))).toBe(1);
  await ledgerIsWhole(jiedian, info.outputPath('ledger.ndjson'));
});

test('who comes second is told what changed, keeps his words and goes on', async ({ page, context }) => {
  const id = await openUrging(page);
  const [first, second] = [urging('先到的督办'), urging('后到的督办')];
  await fillForm(page, urge.form, second);
  const other = await context.newPage();
  await other.goto(`/desk/cases/${id}?act=urge`);
  await expect(other.locator('form[data-form="urging"]')).toBeVisible();
  await fillForm(other, urge.form, first);
  await send(other);
  await expect(other.getByText('已办理：督办').first()).toBeVisible();

  await send(page);
  await expect(page.locator('.step-changes')).toContainText('王芳');
  await expect(matterIn(page)).toHaveValue(String(second['matter']));
  await page.getByRole('button', { name: '用最新情况再办' }).click();
  await expect(page.locator('.step-trouble')).toBeHidden();
  await expect(matterIn(page)).toHaveValue(String(second['matter']));
  await send(page);
  await expect(page.getByText('已办理：督办').first()).toBeVisible();
  expect([await recorded(page, id, String(first['matter'])), await recorded(page, id, String(second['matter']))]).toEqual([1, 1]);
});

test('what was typed and not sent is there again after the page is closed', async ({ page }) => {
  const id = await openUrging(page);
  await matterIn(page).fill('关页之前写了一半');
  await expect(page.getByText(/^已存草稿/)).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`/desk/cases/${id}?act=urge`);
  await expect(page.locator('.step-restored')).toBeVisible();
  await expect(matterIn(page)).toHaveValue('关页之前写了一半');
});
