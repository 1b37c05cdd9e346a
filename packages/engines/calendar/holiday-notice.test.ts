import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNotice } from './holiday-notice.ts';

const told = (text: string, year?: number): string[] => readNotice(text, year).days.map(({ date, kind }) => `${kind === 'rest' ? '-' : '+'}${date}`);

describe('a notice pasted whole', () => {
  // 国办发明电〔2025〕7号, the sentences that name days.
  const notice = `国务院办公厅关于2026年部分节假日安排的通知
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
国务院办公厅
2025年11月4日`;
  const read = readNotice(notice);

  it('gives its year, its days and the holiday of each', () => {
    expect(read).toMatchObject({ year: 2026, doubts: [] });
    expect(read.days).toHaveLength(3 + 1 + 9 + 2 + 3);
    expect(read.days.find(({ date }) => date === '2026-02-28')).toEqual({ date: '2026-02-28', kind: 'work', holiday: '春节' });
    expect(read.days.find(({ date }) => date === '2026-04-06')).toEqual({ date: '2026-04-06', kind: 'rest', holiday: '清明节' });
  });

  it('is nothing without its year', () => expect(readNotice('一、元旦：1月1日放假。')).toEqual({ year: null, days: [], doubts: [] }));
});

describe('what contradicts itself is told', () => {
  it.each([
    ['1月1日（周五）至3日（周六）放假调休，共3天。', 'weekday'],
    ['1月1日（周四）至3日（周六）放假调休，共4天。', 'count'],
    ['2月29日（周日）放假。', 'no-such-day'],
    ['10月1日至7日关门，9日上班。', 'not-understood'],
  ])('%s', (text, is) => expect(readNotice(text, 2026).doubts.map((doubt) => doubt.is)).toContain(is));

  it('but a holiday is no working day, whatever is moved to or from it', () => {
    expect(told('6月7日—9日放假，共3天。其中，6月8日（星期日）公休日调至6月9日（星期一）。', 2008)).toEqual(['-2008-06-07', '-2008-06-08', '-2008-06-09']);
  });
});

type Case = { readonly year: number; readonly description: string; readonly expected: readonly { readonly date: string; readonly isOffDay: boolean }[] };
const folder = join(import.meta.dirname, '../../../../shared/data/calendar/holiday-cn');
const there = existsSync(folder);
const cases = there ? (JSON.parse(readFileSync(join(folder, 'description_parsing_cases.json'), 'utf8')) as readonly Case[]) : [];

describe.skipIf(!there)(there ? 'the real sentences of 2007–2025' : `SKIPPED: no notices at ${folder}`, () => {
  it.each(cases.map(({ year, description, expected }) => [`${year} ${description}`, year, description, expected] as const))('%s', (_, year, description, expected) => {
    const days = expected.map(({ date, isOffDay }) => ({ date, kind: isOffDay ? 'rest' : 'work', holiday: '' })).toSorted((a, b) => (a.date < b.date ? -1 : 1));
    expect(readNotice(description, year)).toEqual({ year, days, doubts: [] });
  });
});
