import { statusWords } from '../../parts/status-words.ts';
import type { Language, Text } from '@jiedian/domain/kernel/text.ts';
import type { Recounted, RecountRow } from '../../ask/recount.ts';
import type { Sheet } from '../../parts/list/sheet.ts';

const units = { 'working-days': { zh: '个工作日', en: 'working days' }, 'calendar-days': { zh: '天', en: 'calendar days' }, months: { zh: '天', en: 'calendar days' } } as const;

export const isLate = ({ light, missed }: Recounted): boolean => light === 'late' || missed.length > 0;

/** 超期 3 个工作日; a day off after the last day is none of them. */
export function overWords({ over, unit }: Recounted['missed'][number]): Text {
  if (over === 0) return { zh: '超期不足 1 个工作日', en: 'over by less than a working day' };
  return { zh: `超期 ${over} ${units[unit].zh}`, en: `${over} ${over === 1 ? units[unit].en.slice(0, -1) : units[unit].en} over` };
}

/** Of the total; null where the regime caps none. */
export const totalWords = ({ used, allowed }: Recounted): Text => (allowed === null ? { zh: `用 ${used}，无合计时限`, en: `${used} used, no total limit` } : { zh: `用 ${used} / ${allowed}`, en: `${used} of ${allowed} used` });

/** How the other regime turns out against the case's own. */
export function verdict({ own, other }: RecountRow): Text {
  const [before, after] = [isLate(own), isLate(other)];
  if (other.limits === 0) return { zh: '对照规则的时限都未起算', en: 'No limit of the other has begun' };
  if (before === after) return after ? { zh: '两者都超期', en: 'Late under both' } : { zh: '两者都未超期', en: 'Late under neither' };
  return after ? { zh: '由未超期变为超期', en: 'Would be late' } : { zh: '由超期变为未超期', en: 'Would not be late' };
}

const heads = {
  zh: ['申请编号', '户名', '单位', '状态', '现行规则', '已用', '时限', '超期项', '对照规则', '已用', '时限', '超期项', '结论'],
  en: ['Number', 'Customer', 'Unit', 'State', 'Own regime', 'Used', 'Allowed', 'Missed', 'Other regime', 'Used', 'Allowed', 'Missed', 'Result'],
} as const;

/** Rows in words, head first. */
export const recountSheet = (rows: readonly RecountRow[], language: Language): Sheet => [
  heads[language],
  ...rows.map((row) => [row.number, row.customerName ?? '', row.unit.name[language], statusWords(row.status, row.endedAs)[language], ...cells(row.own, language), ...cells(row.other, language), verdict(row)[language]]),
];

const cells = (counted: Recounted, language: Language) =>
  [counted.regime[language], counted.used, counted.allowed ?? '', counted.missed.map((one) => `${one.name[language]} ${overWords(one)[language]}`).join('; ')];
