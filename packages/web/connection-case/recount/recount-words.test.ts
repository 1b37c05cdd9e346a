import { expect, it } from 'vitest';
import type { Recounted, RecountRow } from '../../ask/recount.ts';
import { isLate, overWords, recountSheet, totalWords, verdict } from './recount-words.ts';

const under = (more: Partial<Recounted> = {}): Recounted => ({ regime: { zh: '默认', en: 'default' }, used: 5, allowed: 22, light: 'ok', limits: 3, missed: [], ...more });
const missed = (over: number) => [{ name: { zh: '现场勘查', en: 'Site survey' }, over, unit: 'working-days' as const }];
const row = (own: Recounted, other: Recounted): RecountRow => ({ id: 'a', number: '610824261110001', customerName: null, unit: { id: 'u', code: '610824', name: { zh: '靖边', en: 'Jingbian' } }, status: 'open', endedAs: null, own, other });

const said = (over: number) => overWords({ name: { zh: '', en: '' }, over, unit: 'working-days' });

it('is late by its total or by any step', () => {
  expect([isLate(under()), isLate(under({ light: 'late' })), isLate(under({ missed: missed(0) }))]).toEqual([false, true, true]);
  expect([said(1).en, said(2).zh, said(0).en]).toEqual(['1 working day over', '超期 2 个工作日', 'over by less than a working day']);
  expect(totalWords(under({ allowed: null })).en).toBe('5 used, no total limit');
});

it('says what the other regime would change', () => {
  const late = under({ missed: missed(2) });
  expect([verdict(row(under(), late)), verdict(row(late, under())), verdict(row(late, late)), verdict(row(under(), under())), verdict(row(late, under({ limits: 0 })))].map(({ en }) => en))
    .toEqual(['Would be late', 'Would not be late', 'Late under both', 'Late under neither', 'No limit of the other has begun']);
});

it('is exported in words', () => {
  const [head, first] = recountSheet([row(under(), under({ missed: missed(2), allowed: null }))], 'zh');
  expect(first).toHaveLength(head?.length ?? 0);
  expect(first).toContain('现场勘查 超期 2 个工作日');
});
