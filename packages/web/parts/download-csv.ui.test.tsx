import { expect, it } from 'vitest';
import { csvCell, csvText } from './download-csv.ts';

it('keeps what a person typed from running as a formula', () => {
  expect(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx'].map(csvCell)).toEqual(["'=1+1", "'+cmd", "'-2+3", "'@SUM(A1)", "'\tx"]);
  expect(['-12.5', '630', '榆林'].map(csvCell)).toEqual(['-12.5', '630', '榆林']);
});

it('quotes commas, quotes and line ends, and opens in Excel', () => {
  expect(csvText([['a,b', 'say "hi"'], ['x\ny', 'z']])).toBe('\uFEFF"a,b","say ""hi"""\r\n"x\ny",z\r\n');
});
