import type { Text } from '@jiedian/domain/kernel/text.ts';

const english: Readonly<Record<string, string>> = {
  元旦: "New Year's Day", 春节: 'Spring Festival', 清明节: 'Tomb-sweeping Day', 劳动节: 'Labour Day', 国际劳动节: 'Labour Day', 端午节: 'Dragon Boat Festival', 中秋节: 'Mid-autumn Festival', 国庆节: 'National Day',
};

/** A holiday as a notice calls it (国庆节、中秋节), in both languages; one that is not known keeps its Chinese name. */
export function holidayName(zh: string, kind: 'work' | 'rest'): Text {
  const name = zh.trim() === '' ? '放假' : zh.trim();
  const en = name.split(/[、和]/).map((one) => english[one] ?? one).join(' and ').replace(/^放假$/, 'Holiday');
  return kind === 'rest' ? { zh: name, en } : { zh: `${name}调休上班`, en: `Make-up working day (${en})` };
}
