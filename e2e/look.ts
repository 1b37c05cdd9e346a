import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { clockAt } from '../seed/days.ts';
import { browser, browserMissing } from './support/chromium.ts';
import { firstDay } from './support/play-in-browser.ts';
import { startOnSetClock } from './support/start-on-set-clock.ts';
import { tourDesk } from './support/tour-desk.ts';
import { tourPortal } from './support/tour-portal.ts';

/**
 * `npm run look [folder]`: the demo on a set day, every page of desk and portal photographed in both languages, for a person to look at:
 * `<folder>/<zh|en>/<width>/<face>-<page>.png`. The desk at 1366, the portal at 390 points wide.
 */
const folder = process.argv[2] ?? 'look';
const missing = browserMissing();
if (missing !== null) throw new Error(missing);
const { executablePath, args, env } = browser();
const house = await startOnSetClock(clockAt(firstDay, '09:00'));
const chrome = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
const faces = [{ face: 'desk', width: 1366, height: 768 }, { face: 'portal', width: 390, height: 844 }] as const;
let count = 0;
try {
  for (const language of ['zh', 'en'] as const) {
    for (const { face, width, height } of faces) {
      const to = join(folder, language, String(width));
      mkdirSync(to, { recursive: true });
      const context = await chrome.newContext({ baseURL: house.url, viewport: { width, height }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      const page = await context.newPage();
      await page.addInitScript((chosen) => localStorage.setItem('jiedian.language', chosen), language);
      const see = async (name: string): Promise<void> => {
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(to, `${face}-${name}.png`), fullPage: true });
        count += 1;
      };
      await (face === 'desk' ? tourDesk(page, language, see) : tourPortal(page, see));
      await page.goto(face === 'desk' ? '/desk/parts' : '/parts');
      await see('parts');
      await context.close();
    }
  }
} finally {
  await chrome.close();
  await house.stop();
}
console.log(`${count} pictures in ${folder}`);
