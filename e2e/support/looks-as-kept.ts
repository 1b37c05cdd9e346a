import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Another browser draws other glyphs: there pages are still read and walked, but not compared. Said aloud by the configuration. */
export const comparesPictures = (process.env['JIEDIAN_CHROMIUM'] ?? '') === '';

const still = { fullPage: true, stylePath: join(import.meta.dirname, 'still.css') };

/** The page, or its window alone, looks as in the picture kept at `e2e/pictures/<language>/<name>.png`. What differs is told after the rest was looked at. */
export async function looksAsKept(page: Page, language: 'zh' | 'en', name: string, whole = true): Promise<void> {
  if (!comparesPictures) return;
  await isStill(page);
  // Two equal shots end Playwright's own waiting, also where a slow machine has not yet brought the last card: it is looked at again before it counts.
  await expect.soft(() => expect(page).toHaveScreenshot([language, `${name}.png`], whole ? still : {})).toPass({ intervals: [1_000, 3_000], timeout: 15_000 });
}

/** Nothing on the page has changed for a while. */
const isStill = (page: Page): Promise<void> => page.evaluate((quietMs) => new Promise<void>((resolve) => {
  const over = () => { watch.disconnect(); resolve(); };
  let quiet = setTimeout(over, quietMs);
  const watch = new MutationObserver(() => { clearTimeout(quiet); quiet = setTimeout(over, quietMs); });
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}), 400);
