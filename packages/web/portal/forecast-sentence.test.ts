import { expect, test } from 'vitest';
import { dayInWords } from '../parts/write-dates.ts';
import { forecastSentence } from './forecast-sentence.ts';

const told = (low: string, likely: string, high: string, more: { readonly worksUnknown?: boolean; readonly resumesOn?: string } = {}) =>
  forecastSentence({ low, likely, high, resumesOn: more.resumesOn ?? null, worksUnknown: more.worksUnknown ?? false }, '2026-11-23', dayInWords);

test('near days are named, far ones by thirds of a month', () => {
  expect(told('2026-11-30', '2026-12-03', '2026-12-09').zh).toBe('预计在 11 月 30 日到 12 月 9 日之间送电，最可能 12 月 3 日；工程、物资或手续有变化时会变动。');
  expect(told('2027-02-03', '2027-02-15', '2027-03-24').en).toBe('Energisation is likely between early February 2027 and late March 2027, most likely mid-February 2027; it may move if works, materials or permits change.');
});

test('what is as good as one time is told as one; what is not known is said', () => {
  expect(told('2027-02-11', '2027-02-15', '2027-02-19', { worksUnknown: true }).zh).toBe('预计 2027 年 2 月中旬送电；现场勘查后如需电网配套工程，会推后。');
  expect(told('2026-11-30', '2026-12-03', '2026-12-09', { resumesOn: '2026-11-27' }).zh).toMatch(/^恢复办理后算起，/);
});
