import { areaList } from '@vant/area-data';
import { pinyin } from 'pinyin-pro';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** GB/T 2260: provinces, cities and counties, six digits each. Townships are written in the address. */
const names: Readonly<Record<string, string>> = { ...areaList.province_list, ...areaList.city_list, ...areaList.county_list };
const levels: readonly Readonly<Record<string, string>>[] = [areaList.province_list, areaList.city_list, areaList.county_list];

/** The words of a region, with those above it: 陕西省榆林市神木市. A longer code is named by its county. */
export function regionName(code: string): Text | undefined {
  const chain = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)];
  const parts = [...new Set(chain)].flatMap((one) => names[one] ?? []);
  if (parts.length === 0) return undefined;
  return { zh: parts.join(''), en: parts.toReversed().map(romanised).join(', ') };
}

/** The regions directly beneath one (`610800`), the provinces when none is named; `leaf`: none beneath it. */
export function regionsUnder(under: string | undefined) {
  const level = under === undefined ? 0 : under.endsWith('0000') ? 1 : under.endsWith('00') ? 2 : 3;
  const found = Object.entries(levels[level] ?? {}).filter(([code]) => level === 0 || code.startsWith(under?.slice(0, level * 2) ?? ''));
  return found.map(([code, zh]) => ({ code, name: { zh, en: romanised(zh) }, leaf: level === 2 }));
}

const ending = /(特别行政区|自治区|自治州|自治县|地区|省|市|县|区|盟|旗)$/;

/** Names that are settled in English otherwise than letter by letter; 陕西 is told from 山西 by its spelling. */
const settled: Readonly<Record<string, string>> = { 陕西省: 'Shaanxi', 内蒙古自治区: 'Inner Mongolia', 西藏自治区: 'Tibet', 香港特别行政区: 'Hong Kong', 澳门特别行政区: 'Macao' };

function romanised(zh: string): string {
  if (settled[zh] !== undefined) return settled[zh];
  const bare = zh.length > 2 ? zh.replace(ending, '') : zh;
  const word = pinyin(bare, { toneType: 'none', type: 'array' }).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
