import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { signNeed } from '@jiedian/domain/proposal/raise-need.ts';
import type { StepRecord } from '../ask/shapes.ts';
import { LanguageProvider } from '../parts/language.tsx';
import { PaperSheet } from './PaperSheet.tsx';

afterEach(cleanup);
const both = (zh: string, en: string) => ({ zh, en });
const record: StepRecord = {
  seq: 2, visit: 2, command: 'sign-need', name: both('签署配套需求', 'Sign the need'), at: '2026-09-16T08:00:00.000Z', who: both('赵志刚', '赵志刚'), formCode: 'sign-need',
  title: both('配套需求签署', 'Signing of the need'), files: [], data: { outline: '新建线路', signature: { name: '赵志刚', strokes: 'M1 2L3 4' } },
  details: [
    { code: 'outline', label: both('方案概述', 'Outline of the works'), value: both('新建线路', '新建线路'), files: [] },
    { code: 'signature', label: both('项目经理签字', 'Project manager’s signature'), value: both('赵志刚（已签字）', '赵志刚 (signed)'), files: [] },
  ],
};
const shown = (language: 'zh' | 'en') => render(
  <LanguageProvider first={language}><PaperSheet fields={signNeed.form.fields} whose={{ number: 'PT-610824-2026-001', unit: { name: both('靖边县供电分公司', 'Jingbian') }, name: '配套工程' }} record={record} printed="白延川 2026-10-09 09:00" /></LanguageProvider>,
).container;

it('carries the paper’s name, whose it is, what was recorded and when', () => {
  const page = shown('zh');
  expect(page.querySelector('h1')?.textContent).toBe('配套需求签署');
  expect(page.querySelector('dl')?.textContent).toContain('编号PT-610824-2026-001');
  expect(page.querySelector('table')?.textContent).toBe('方案概述新建线路');
  expect(page.querySelector('.paper-recorded')?.textContent).toBe('赵志刚　办理于 2026-09-16 16:00　第 2 次');
});

it('draws signatures once, below, with name and day', () => {
  const signed = shown('zh').querySelector('[data-field="signature"]');
  expect(signed?.querySelector('path')?.getAttribute('d')).toBe('M1 2L3 4');
  expect(signed?.textContent).toContain('赵志刚　2026-09-16');
});

it('says at its foot who printed it, in both languages', () => {
  expect(shown('zh').querySelector('footer')?.textContent).toBe('PT-610824-2026-001打印 白延川 2026-10-09 09:00');
  cleanup();
  expect(shown('en').querySelector('footer')?.textContent).toContain('Printed by 白延川');
});
