import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LanguageProvider } from '../parts/language.tsx';
import { ToldLines } from './ToldLines.tsx';

const same = (words: string) => ({ zh: words, en: words });
const rows = (heads: string[], cells: string[][]) => ({ heads: heads.map(same), cells: cells.map((row) => row.map(same)) });

it('a narrow table is a table, a wide one cards by row, and files stand there once as links', () => {
  render(<LanguageProvider first="zh"><ToldLines lines={[
    { label: same('容量预留'), value: same('1. …'), rows: rows(['设备', '容量'], [['124 线', '1600 kVA']]) },
    { label: same('电源方案'), value: same('1. …'), rows: rows(['编号', '角色', '变电站', '线路'], [['1', '主供', '', '124 线']]) },
    { label: same('送达凭证'), value: same('答复单.pdf'), files: [{ id: 'f', name: '答复单.pdf' }] },
  ]} /></LanguageProvider>);
  expect(within(screen.getByRole('table', { name: '容量预留' })).getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['设备', '容量']);
  expect(screen.getAllByRole('listitem').map((card) => card.textContent)).toEqual(['1编号1角色主供线路124 线']);
  expect(screen.getAllByText('答复单.pdf')).toHaveLength(1);
});
