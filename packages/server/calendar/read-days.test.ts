import { expect, it } from 'vitest';
import { readDays } from './read-days.ts';

const newYear = [
  { date: '2026-12-27', kind: 'work', name: { zh: '元旦调休上班', en: "Make-up working day (New Year's Day)" } },
  { date: '2027-01-01', kind: 'rest', name: { zh: '元旦', en: "New Year's Day" } },
];

it('reads a sentence of the notice, a CSV and both shapes of JSON alike', () => {
  expect(readDays('一、元旦：1月1日（周五）放假。2026年12月27日（周日）上班。', 2027)).toEqual({ year: 2027, days: newYear, doubts: [] });
  expect(readDays('2026-12-27,work,元旦\n', 2027).days).toEqual([]);
  expect(readDays('date,kind,name\n2027-01-01,rest,元旦\n2026-12-27,上班,元旦\n')).toEqual({ year: 2027, days: newYear, doubts: [] });
  expect(readDays(JSON.stringify({ year: 2027, days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }, { name: '元旦', date: '2026-12-27', isOffDay: false }] })).days).toEqual(newYear);
  expect(readDays(JSON.stringify([{ date: '2027-01-01', kind: 'rest', name: '元旦' }]))).toEqual({ year: 2027, days: newYear.slice(1), doubts: [] });
});

it('names two holidays at once', () => expect(readDays('国庆节、中秋节：10月1日放假。', 2028).days[0]?.name).toEqual({ zh: '国庆节、中秋节', en: 'National Day and Mid-autumn Festival' }));

it('says what it did not understand, and keeps the rest', () => {
  expect(readDays('date,kind,name\n2027-02-30,rest,春节\n2027-02-01,off,春节\n2027-02-05,rest,春节')).toMatchObject({ days: [{ date: '2027-02-05' }], doubts: [{ part: '2027-02-30,rest,春节' }, { part: '2027-02-01,off,春节' }] });
  expect(readDays('{"days": [')).toMatchObject({ year: null, days: [], doubts: [{ text: { en: 'is not complete JSON' } }] });
  expect(readDays('元旦：1月1日（周一）放假，共3天。', 2027).doubts.map(({ text }) => text.en)).toEqual(['a weekday does not fit its date', 'the number of days does not fit those named']);
});
