import { expect, test } from 'vitest';
import { gramsOf, gramsOfQuery, matches } from './grams.ts';

const finds = (text: string, query: string): boolean => {
  const grams = new Set(gramsOf([text]));
  const asked = gramsOfQuery(query);
  const met = asked !== null && (asked.plain.every((gram) => grams.has(gram)) || (asked.initials?.every((gram) => grams.has(gram)) ?? false));
  return met && matches(text, query);
};

test('parts of Chinese names, numbers and addresses are found, whatever the width and case', () => {
  expect(finds('榆林某某煤业有限公司', '煤业')).toBe(true);
  expect(finds('榆林某某煤业有限公司', '某')).toBe(true);
  expect(finds('610881261123001', '1123')).toBe(true);
  expect(finds('１０ｋＶ 117 线', '10KV117')).toBe(true);
  expect(finds('榆林某某煤业有限公司', '煤公')).toBe(false);
  expect(finds('榆林某某煤业有限公司', '焦化')).toBe(false);
});

test('pinyin initials of every reading', () => {
  expect(finds('长安区供热站', 'caq')).toBe(true);
  expect(finds('长安区供热站', 'zaq')).toBe(true);
  expect(finds('榆林某某煤业', 'YLMM')).toBe(true);
  expect(finds('榆林某某煤业', 'lym')).toBe(false);
});

test('letters of an address are not taken for initials of other words, and blanks ask nothing', () => {
  expect(gramsOfQuery('   ')).toBeNull();
  expect(finds('西安 yl-3 号', 'yl')).toBe(true);
  expect(finds('𠮷祥面粉厂', '𠮷祥')).toBe(true);
});
