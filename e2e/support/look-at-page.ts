import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { connectionActs } from '@jiedian/domain/connection-case/acts.ts';
import { projectActs } from '@jiedian/domain/grid-project/acts.ts';
import { looksAsKept } from './looks-as-kept.ts';

const codes = new Set([...connectionActs, ...projectActs].flatMap(({ command, event, step, form }) => [command, event, form.code, ...(step === null ? [] : [step])]).filter((code) => code.includes('-')));
/** Codes that are also how the word is written in English. */
const english = new Set(['visit-back', 'own-supply']);

/** What no person should ever read: ids, machine times, codes, and what programs say when a value is missing. */
function rawThings(text: string, language: 'zh' | 'en'): readonly string[] {
  const ids = text.match(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g) ?? [];
  const times = text.match(/\d{4}-\d\d-\d\dT\d\d:\d\d\S*/g) ?? [];
  const slips = text.match(/\b(undefined|NaN|null|Invalid Date)\b|\[object Object\]/g) ?? [];
  const kebab = text.match(/(?<![\w@.-])[a-z]{2,}(-[a-z0-9]+)+(?![\w@.-])/g) ?? [];
  return [...ids, ...times, ...slips, ...kebab.filter((word) => language === 'zh' || (codes.has(word) && !english.has(word)))];
}

/** Pages that show what is drawn by lot. */
const unlike: ReadonlySet<string> = new Set(['portal-codes']);

/** One page, once all of it has come: it looks as kept and is sound. */
export async function lookAt(page: Page, name: string, language: 'zh' | 'en', ignored: readonly string[] = []): Promise<void> {
  await page.waitForLoadState('networkidle');
  // Nothing is still on its way.
  await expect(page.locator('.waiting')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /正在读取|正在打开|Loading/ })).toHaveCount(0);
  const covered = (await page.locator('.ant-drawer-open, dialog[open]').count()) > 0;
  if (!unlike.has(name)) await looksAsKept(page, language, name, !covered);
  await isSound(page, name, language, ignored);
}

/** Nothing raw to read, no scrolling sideways, nothing that shuts people out. `ignored`: words that may stand there although they look raw. */
export async function isSound(page: Page, name: string, language: 'zh' | 'en', ignored: readonly string[] = []): Promise<void> {
  const { text, wide, own } = await page.evaluate(() => ({ text: document.body.innerText, wide: document.documentElement.scrollWidth, own: document.documentElement.clientWidth }));
  expect.soft(text.trim().length, `${name}: an empty page`).toBeGreaterThan(20);
  expect.soft(rawThings(text, language).filter((raw) => !ignored.includes(raw)), `${name}: raw things to read`).toEqual([]);
  expect.soft(wide, `${name}: scrolls sideways`).toBeLessThanOrEqual(own);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect.soft(grave.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`), `${name}: shuts people out`).toEqual([]);
}

/** At these widths too nothing scrolls sideways; afterwards the page is as wide as it was. */
export async function standsAt(page: Page, name: string, widths: readonly number[]): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
  for (const other of widths) {
    await page.setViewportSize({ width: other, height });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, `${name}: scrolls sideways at ${other}`).toBeLessThanOrEqual(other);
  }
  await page.setViewportSize({ width, height });
}
