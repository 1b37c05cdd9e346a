import type { Page } from '@playwright/test';

type Todo = { readonly items: readonly { readonly stream: { readonly kind: 'case' | 'project'; readonly id: string }; readonly act: { readonly command: string } | null }[] };

/** To the page of the first case or project on which this person is to do the act. Throws when there is none. */
export async function toActOf(page: Page, command: string): Promise<void> {
  const { items } = (await (await page.request.get('/api/v1/todo?limit=100')).json()) as Todo;
  const stream = items.find(({ act }) => act?.command === command)?.stream;
  if (stream === undefined) throw new Error(`nobody here is to ${command}`);
  await page.goto(`/desk/${stream.kind}s/${stream.id}`);
  await page.locator(`[data-open="${command}"]`).first().waitFor();
  await page.waitForTimeout(1_500);
}

/** Opens the act by its button, types into its first boxes, answers a question and leaves by Esc. */
export async function useDrawer(page: Page, command: string): Promise<void> {
  await page.locator(`[data-open="${command}"]`).first().click();
  const form = page.locator('form[data-form]').first();
  await form.waitFor();
  await page.waitForTimeout(500);
  const boxes = form.locator('textarea:visible, input[type=text]:visible:not([role=combobox]):not([readonly])');
  for (let at = 0; at < Math.min(4, await boxes.count()); at += 1) {
    await boxes.nth(at).click();
    await boxes.nth(at).pressSequentially('12', { delay: 60 });
    await page.waitForTimeout(200);
  }
  const answer = form.getByRole('radio').first();
  if ((await answer.count()) > 0) await answer.press('Space');
  await page.waitForTimeout(400);
}
