import { expect, it } from 'vitest';
import type { WhyDue } from '../../ask/shapes.ts';
import { headline, lightOf, limitWords, meaning, numbers, weekdaysOf } from './why-words.ts';

type Run = WhyDue['runs'][number];
const run = (is: Run['is'], more: Partial<Run> = {}): Run => ({ is, from: '2026-02-16', to: '2026-02-20', first: null, last: null, name: null, account: null, provisional: false, ...more });
const why = (more: Partial<WhyDue>): WhyDue => ({ title: { zh: '', en: '' }, state: 'running', light: 'ok', due: { date: '2026-03-04', provisional: false }, used: 2, left: 3, runs: [], limit: null, calendar: null, changes: [], ...more });

it('says of days in a row what they were taken for', () => {
  const festival = { zh: '春节', en: 'Spring Festival' };
  expect(meaning(run('rest', { name: festival }))).toEqual(festival);
  expect(meaning(run('rest', { name: { zh: '周末', en: 'weekend' } })).en).toBe('Weekend');
  expect(meaning(run('counted', { name: { zh: '春节调休上班', en: 'Make-up working day' } }))).toEqual({ zh: '计入（春节调休上班）', en: 'Counted (make-up working day)' });
  expect(meaning(run('stopped', { account: 'customer' })).zh).toBe('不计，属客户用时');
  expect(weekdaysOf(run('rest'))).toEqual({ zh: '星期一至星期五', en: 'Monday to Friday' });
  expect([numbers(run('rest')), numbers(run('counted', { first: 2, last: 2 }))?.en, numbers(run('counted', { first: 2, last: 4 }))?.zh]).toEqual([null, 'day 2', '第 2–4 天']);
});

it('says the day, and how it came out', () => {
  expect(headline(why({})).en).toBe('Due on 2026-03-04');
  expect(headline(why({ state: 'ended', left: -1 })).en).toBe('Due on 2026-03-04, done 1 day late');
  expect(headline(why({ state: 'ended', left: 0 })).zh).toBe('应于 2026-03-04 办结，已按期办结');
  expect(headline(why({ state: 'stopped', due: null })).zh).toContain('已停止计时，用了 2 天');
  expect(headline(why({ state: 'not-begun', due: null })).zh).toBe('尚未起算');
  expect(lightOf(why({ state: 'ended' })).daysLeft).toBeNull();
});

it('writes a limit in its own days', () => {
  const limit = { name: { zh: '', en: '' }, ground: { zh: '', en: '' }, source: { zh: '', en: '' }, regime: { zh: '', en: '' }, effectiveFrom: '2023-08-08', toBeConfirmed: false };
  expect(limitWords({ ...limit, days: 1, unit: 'working-days' })).toEqual({ zh: '1 个工作日', en: '1 working day' });
  expect(limitWords({ ...limit, days: 3, unit: 'months' }).en).toBe('3 months');
});
