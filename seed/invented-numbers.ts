import { pick } from './stable-id.ts';

const creditSymbols = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A unified social credit code with a right check digit (GB 32100-2015); `kind` 91 company, 12 institution, 93 farmers' co-operative, 54 village. */
export function creditCode(name: string, region: string, kind = '91'): string {
  const body = Array.from({ length: 9 }, (_, i) => '0123456789ABCDEFGH'.charAt(pick(`${name}/${i}`, i < 2 ? 18 : 10))).join('');
  const first = `${kind}${region.slice(0, 6)}${body}`;
  const total = creditWeights.reduce((s, w, i) => s + w * creditSymbols.indexOf(first.charAt(i)), 0);
  return first + creditSymbols.charAt((31 - (total % 31)) % 31);
}

/** An identity number with a right check digit (GB 11643-1999): place, birthday and order are invented. */
export function identityNumber(name: string): string {
  const year = 1964 + pick(`${name}/year`, 32);
  const month = String(1 + pick(`${name}/month`, 12)).padStart(2, '0');
  const day = String(1 + pick(`${name}/day`, 28)).padStart(2, '0');
  const first = `6127${21 + pick(`${name}/place`, 10)}${year}${month}${day}${String(pick(`${name}/order`, 999)).padStart(3, '0')}`;
  const total = identityWeights.reduce((s, w, i) => s + w * Number(first.charAt(i)), 0);
  return first + '10X98765432'.charAt(total % 11);
}

/** A mobile of the invented row 199-0912-…. */
export const mobile = (name: string): string => `1990912${String(pick(`${name}/phone`, 10_000)).padStart(4, '0')}`;

const surnames = [...'白高艾贺惠曹折拓冯霍乔姬訾雒蔺史常景郝党'];
const given = ['延川', '玉柱', '秀梅', '红军', '志强', '彩霞', '保平', '海燕', '向东', '艳琴', '世杰', '小东', '建斌', '雪莲', '文博', '利军', '润生', '桂芳', '子洲', '晓雯'];

/** A name that nobody in particular bears. */
export const personName = (of: string): string => `${surnames[pick(`${of}/surname`, surnames.length)] ?? '白'}${given[pick(`${of}/given`, given.length)] ?? '延川'}`;
