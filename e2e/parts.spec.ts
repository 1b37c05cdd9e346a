import { expect, type Page } from '@playwright/test';
import { clockAt } from '../seed/days.ts';
import { test } from './support/in-jiedian.ts';
import { isSound, standsAt } from './support/look-at-page.ts';
import { looksAsKept } from './support/looks-as-kept.ts';
import { firstDay } from './support/play-in-browser.ts';
import { signInAsStaff } from './support/sign-in.ts';

/** How a person may have told the machine to show things; colours of the system are the system's own. */
const wishes = [{ contrast: 'more' }, { forcedColors: 'active' }, { reducedMotion: 'reduce' }] as const;
const usual = { contrast: null, forcedColors: null, reducedMotion: null } as const;

test.beforeEach(({ jiedian }) => jiedian.setClock(clockAt(firstDay, '09:00')));

async function asWished(page: Page, name: string, language: 'zh' | 'en'): Promise<void> {
  for (const wish of wishes) {
    await page.emulateMedia({ ...usual, ...wish });
    await isSound(page, `${name} with ${JSON.stringify(wish)}`, language);
  }
  await page.emulateMedia(usual);
}

for (const language of ['zh', 'en'] as const) {
  test.describe(language, () => {
    test.setTimeout(400_000);
    test.beforeEach(({ page }) => page.addInitScript((chosen) => localStorage.setItem('jiedian.language', chosen), language));

    test.describe('1366 wide', () => {
      test.use({ viewport: { width: 1366, height: 768 } });
      test(`all parts of the desk in all their states, in ${language}`, async ({ page }) => {
        await signInAsStaff(page, 'administrator');
        await page.getByRole('button', { name: language === 'zh' ? '账户' : 'Account' }).click();
        await page.locator('a[href="/desk/parts"]').click();
        await expect(page.locator('.waiting-bar').first()).toBeVisible();
        await expect(page.locator('.picture svg').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        await looksAsKept(page, language, 'desk-parts');
        await isSound(page, 'desk-parts', language);
        await asWished(page, 'desk-parts', language);
        await standsAt(page, 'desk-parts', [1024, 1920]);
        for (const [part, there] of [['drawer', '.ant-drawer .step-foot'], ['keys', 'dialog[open]'], ['confirm', 'dialog[open]'], ['toasts', '.toast']] as const) {
          // Pressed where it stands, it would scroll the page behind to a place of its own.
          await page.evaluate(() => window.scrollTo(0, 0));
          await page.locator(`[data-part="${part}"]`).dispatchEvent('click');
          await expect(page.locator(there).last()).toBeVisible();
          await looksAsKept(page, language, `desk-parts-${part}`, false);
          await isSound(page, `desk-parts-${part}`, language);
          await page.keyboard.press('Escape');
        }
      });
    });

    test.describe('390 wide', () => {
      test.use({ viewport: { width: 390, height: 844 } });
      test(`all parts of the portal in all their states, in ${language}`, async ({ page, context }) => {
        await page.goto('/parts');
        await expect(page.locator('.p-ghost').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        await looksAsKept(page, language, 'portal-parts');
        await isSound(page, 'portal-parts', language);
        await asWished(page, 'portal-parts', language);
        await standsAt(page, 'portal-parts', [320]);
        await page.locator('.p-bar [aria-pressed]').click();
        await looksAsKept(page, language, 'portal-parts-large');
        await isSound(page, 'portal-parts in large text', language);
        await page.locator('.p-bar [aria-pressed]').click();
        await context.setOffline(true);
        await expect(page.locator('.p-strip')).toBeVisible();
        await page.evaluate(() => window.scrollTo(0, 0));
        await page.locator('[data-part="sheet"]').dispatchEvent('click');
        await expect(page.locator('dialog[open]')).toBeVisible();
        await looksAsKept(page, language, 'portal-parts-sheet', false);
        await isSound(page, 'portal-parts-sheet without a network', language);
      });
    });
  });
}
