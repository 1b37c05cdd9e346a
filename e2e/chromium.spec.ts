import { expect, test } from '@playwright/test';

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body style="font:500 40px sans-serif;margin:40px">
<p>接电 Jiedian：高压新装 630 kVA</p><p style="font-weight:400;font-size:24px">供电方案答复 · 还剩 3 个工作日 ①②③ ￥12.50</p>`;

test('Chinese is drawn with real glyphs, not with boxes', async ({ page: tab }, info) => {
  await tab.goto(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
  await tab.screenshot({ path: info.outputPath('chinese.png') });
  const inked = await tab.evaluate(() => {
    const draw = (sign: string): string => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 64;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.font = '48px sans-serif';
      context.fillText(sign, 4, 52);
      return canvas.toDataURL();
    };
    return ['接', '电', '容', '￥', ' '].map(draw);
  });
  expect(new Set(inked).size).toBe(5);
});

test('time and language are those of the trade', async ({ page: tab }) => {
  await tab.goto('data:text/html,x');
  expect(await tab.evaluate(() => [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone])).toEqual(['zh-CN', 'Asia/Shanghai']);
});
