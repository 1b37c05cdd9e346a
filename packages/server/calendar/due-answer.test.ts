import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { answerDue } from './due-answer.ts';
import { answerDueCsv } from './due-answer-csv.ts';

describe('one date', () => {
  it.each([
    ['2026-11-23', '11', '2026-12-08'],
    ['2026-09-30', '1', '2026-10-08'],
    ['2026-10-03', '0', '2026-10-08'],
    ['2026-11-23', '0', '2026-11-23'],
    ['2026-02-13', '1', '2026-02-14'],
  ])('from %s, %s working days: %s', (from, workingDays, due) => {
    expect(answerDue({ from, workingDays })).toEqual({ stdout: `${due}\n`, stderr: '', exitCode: 0 });
  });

  it('says when a day is provisional, in both languages', () => {
    const { stdout, exitCode } = answerDue({ from: '2026-12-31', workingDays: '3' });
    expect(stdout).toMatch(/^2027-01-05\nprovisional: .*2004–2026.* · 暂定：.*\n$/);
    expect(exitCode).toBe(0);
  });

  it.each([['2026-02-30', '1'], ['23.11.2026', '1'], ['2026-11-23', '-1'], ['2026-11-23', '1.5'], ['2026-11-23', '10001'], ['2026-11-23', ''], ['9999-12-31', '1']])(
    'answers %j, %j with a sentence and exit code 2',
    (from, workingDays) => {
      const { stdout, stderr, exitCode } = answerDue({ from, workingDays });
      expect([stdout, exitCode]).toEqual(['', 2]);
      expect(stderr).toMatch(/^jiedian due: .+ · \p{Script=Han}.+\n$/u);
    },
  );
});

describe('CSV', () => {
  it('answers every row', () => {
    expect(answerDueCsv('\uFEFFfrom,workingDays\r\n2026-11-23,11\r\n"2026-12-31",1\r\n\r\n')).toEqual({
      stdout: 'from,workingDays,due,provisional\n2026-11-23,11,2026-12-08,false\n2026-12-31,1,2027-01-01,true\n',
      stderr: '',
      exitCode: 0,
    });
    expect(answerDueCsv('from,workingDays').stdout).toBe('from,workingDays,due,provisional\n');
  });

  it('answers a broken row in its place and the others all the same', () => {
    const rows = ['2026-11-23,-1', '2026-11-23,1', 'soon,3', '2026-11-23', '2026-11-23,1,x', '"2026-11-23,1', '2026-11-24,x"y', '2026-11-24,1'];
    const { stdout, stderr, exitCode } = answerDueCsv(`from,workingDays\n${rows.join('\n')}\n`);
    const answers = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(answers.map(({ due }) => due)).toEqual(['', '2026-11-24', '', '', '', '', '', '2026-11-25']);
    expect(answers.map(({ error }) => error !== '')).toEqual([true, false, true, true, true, true, true, false]);
    expect(answers[0]).toMatchObject({ from: '2026-11-23', workingDays: '-1', provisional: '' });
    expect([stderr.startsWith('jiedian due: 6 of 8 rows'), exitCode]).toEqual([true, 2]);
  });

  it.each(['', 'date,days\n2026-11-23,1', '2026-11-23,1'])('wants its header: %j', (text) => {
    expect(answerDueCsv(text)).toMatchObject({ stdout: '', exitCode: 2 });
  });
});
