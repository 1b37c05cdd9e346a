import { expect, it } from 'vitest';
import { rankFound, withRecent, type Found } from './rank-found.ts';

const found = (title: string, number: string, match: Found['match'] = 'name'): Found => ({ kind: 'case', id: number, number, title, match, subtitle: { zh: '', en: '' } });

it('what is so called stands before what is only near it', () => {
  const items = [found('神木恒源煤业', '1'), found('甲', '2', 'address'), found('恒源物流', '3'), found('恒源', '4'), found('hyjc', '5')];
  expect(rankFound(items, ' 恒源').map(({ number }) => number)).toEqual(['4', '3', '1', '5', '2']);
});

it('a number by its end', () => {
  expect(rankFound([found('甲', '610824261120011', 'number'), found('乙', '610824261117001', 'number')], '7001').map(({ title }) => title)).toEqual(['乙', '甲']);
});

it('recent searches stand once, the last first', () => {
  expect(withRecent(['a', 'b', 'c', 'd', 'e', 'f'], 'c')).toEqual(['c', 'a', 'b', 'd', 'e', 'f']);
  expect(withRecent(['a', 'b', 'c', 'd', 'e', 'f'], 'g')).toEqual(['g', 'a', 'b', 'c', 'd', 'e']);
});
