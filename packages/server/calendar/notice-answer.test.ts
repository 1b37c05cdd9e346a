import { expect, it } from 'vitest';
import { answerNotice } from './notice-answer.ts';

const sentence = '一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。';

it('answers a pasted notice as CSV', () => {
  expect(answerNotice(`关于2026年部分节假日安排的通知\n${sentence}`)).toEqual({ stdout: 'date,kind,holiday\n2026-01-01,rest,元旦\n2026-01-02,rest,元旦\n2026-01-03,rest,元旦\n2026-01-04,work,元旦\n', stderr: '', exitCode: 0 });
  expect(answerNotice('5月1日放假。', '2019').stdout).toContain('2019-05-01,rest,');
});

it('prints what it read beside what it doubts', () => {
  const { stdout, stderr, exitCode } = answerNotice(sentence, '2027');
  expect([stdout.split('\n').length, exitCode]).toEqual([6, 2]);
  expect(stderr).toContain('a weekday does not fit its date · 日期与星期不符: 一、元旦：1月1日（周四）至3日（周六）放假调休');
});

it.each([['放假安排如下', undefined, 'no year was found'], ['今年不放假', '2027', 'no day off'], [sentence, '27', 'four digits']])('says what is missing: %s', (text, year, said) => {
  expect(answerNotice(text, year)).toMatchObject({ stdout: '', stderr: expect.stringContaining(said) as string, exitCode: 2 });
});
