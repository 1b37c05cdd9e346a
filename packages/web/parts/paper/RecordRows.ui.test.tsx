import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LanguageProvider } from '../language.tsx';
import { RecordRows } from './RecordRows.tsx';

afterEach(cleanup);
const both = (word: string) => ({ zh: word, en: `${word} (en)` });
const heads = (count: number) => Array.from({ length: count }, (_, i) => both(`列${i + 1}`));
const shown = (columns: number, row: readonly string[]) =>
  render(<LanguageProvider first="zh"><RecordRows heads={heads(columns)} cells={[row.map((word) => ({ zh: word, en: word }))]} /></LanguageProvider>).container;

it('stands as a table while its columns fit on the sheet', () => {
  const page = shown(5, ['甲', '乙', '丙', '丁', '戊']);
  expect(page.querySelectorAll('th')).toHaveLength(5);
  expect(page.querySelector('tbody')?.textContent).toBe('甲乙丙丁戊');
});

it('turns each row into a block of names and values where they do not, without what is empty', () => {
  const page = shown(6, ['甲', '', '丙', '丁', '戊', '己']);
  expect(page.querySelector('table')).toBeNull();
  expect([...page.querySelectorAll('dt')].map((name) => name.textContent)).toEqual(['列1', '列3', '列4', '列5', '列6']);
  expect(page.querySelector('dd')?.textContent).toBe('甲');
});
