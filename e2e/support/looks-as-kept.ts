import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Another browser draws other glyphs: there pages are still read and walked, but not compared. Said aloud by the configuration. */
export const comparesPictures = (process.env['JIEDIAN_CHROMIUM'] ?? '') === '';

const still = { fullPage: true, stylePath: join(import.meta.dirname, 'still.css') };

/** The page, or its window alone, looks as in the picture kept at `e2e/pictures/<language>/<name>.png`. What differs is told after the rest was looked at. */
export async function looksAsKept(page: Page, language: 'zh' | 'en', name: string, whole = true): Promise<void> {
  if (comparesPictures) await expect.soft(page).toHaveScreenshot([language, `${name}.png`], whole ? still : {});
}
