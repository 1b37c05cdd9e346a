import { expect, type Page } from '@playwright/test';

/** Arrows lead along the buttons of a group, each choosing the one it reaches. */
export async function chooseRadio(page: Page, label: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const on = document.activeElement as HTMLInputElement;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(on.name)}"]`)];
    const place = (test: (one: HTMLInputElement) => boolean) => group.findIndex(test);
    return { from: place((one) => one === on), to: place((one) => one.closest('label')?.textContent?.trim() === wanted), chosen: place((one) => one.checked) };
  }, label);
  if (at.to === at.chosen && at.to >= 0) return;
  if (at.to < 0) throw new Error(`there is no ${label} to choose`);
  for (let n = Math.abs(at.to - at.from); n > 0; n -= 1) await page.keyboard.press(at.to > at.from ? 'ArrowRight' : 'ArrowLeft');
  if (at.to === at.from) await page.keyboard.press('Space');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked && document.activeElement?.closest('label')?.textContent?.trim())).toBe(label);
}

/** Typed to narrow the list, arrows down to the word itself, Enter. */
export async function chooseInList(page: Page, labels: readonly string[]): Promise<void> {
  const chosen = () => page.evaluate(() => [...(document.activeElement?.closest('.ant-select')?.querySelectorAll('.ant-select-content-has-value, .ant-select-selection-item') ?? [])].map((one) => one.getAttribute('title') || (one.textContent ?? '')));
  const before = await chosen();
  for (const label of labels.filter((one) => !before.includes(one))) {
    await page.keyboard.insertText(label);
    const active = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active');
    await expect(async () => {
      if ((await active.getAttribute('title', { timeout: 1_500 })) !== label) await page.keyboard.press('ArrowDown');
      expect(await active.getAttribute('title', { timeout: 500 })).toBe(label);
    }).toPass({ timeout: 12_000 });
    await page.keyboard.press('Enter');
  }
  await expect.poll(chosen).toEqual(expect.arrayContaining([...labels]));
  // With the first Esc an open list closes and the drawer stays; a list of one value has closed by itself, though it may still be seen fading: Esc would be the drawer's.
  if ((await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))) === 'true') await page.keyboard.press('Escape');
}
