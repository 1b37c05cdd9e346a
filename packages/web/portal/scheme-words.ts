import { billingForms } from '@jiedian/domain/glossary/lists/billing-form.ts';
import { feeItems } from '@jiedian/domain/glossary/lists/fee-item.ts';
import { investSides } from '@jiedian/domain/glossary/lists/invest-side.ts';
import { meteringSides } from '@jiedian/domain/glossary/lists/metering-side.ts';
import { powerFactors } from '@jiedian/domain/glossary/lists/power-factor.ts';
import { tariffClasses } from '@jiedian/domain/glossary/lists/tariff-class.ts';
import { wordsOf, type List } from '@jiedian/domain/glossary/list.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { plainDecimal } from '../parts/portal-kit/plain-decimal.ts';

export type Answer = { readonly asked: Text; readonly says: Text; readonly more: readonly Text[] };

const same = (value: string): Text => ({ zh: value, en: value });
const textOf = (row: JsonObject, code: string) => (typeof row[code] === 'string' ? row[code] : '');
const rows = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const join = (texts: readonly Text[], zh = '；', en = '; '): Text => ({ zh: texts.map((t) => t.zh).join(zh), en: texts.map((t) => t.en).join(en) });
const words = (list: List, code: string) => wordsOf(list, code);
const given = (texts: readonly (Text | false)[]): readonly Text[] => texts.filter((t): t is Text => t !== false);

/** The class often names its form already (工商业两部制); then it is not said twice. */
function tariffWords(row: JsonObject): Text {
  const kind = words(tariffClasses, textOf(row, 'tariffClass'));
  const form = words(billingForms, textOf(row, 'billing'));
  return kind.zh.includes(form.zh) ? kind : join([kind, form], '，', ', ');
}

/** Said as who builds what; a split of its own is told in the scheme's words beneath. */
const builds: { readonly [side: string]: Text } = {
  split: { zh: '红线外由我们建，红线内由您建', en: 'We build up to your red line, you build inside it' },
  utility: { zh: '由我们出钱建', en: 'We pay and build' },
  customer: { zh: '由您出钱建', en: 'You pay and build' },
  government: { zh: '由政府出钱建', en: 'The government pays' },
};
const buildsWords = (side: string): Text => builds[side] ?? words(investSides, side);

const numerals = ['零', '一', '两', '三', '四', '五', '六'];

/** 一路 10 kV 电源，给您 800 kVA 容量: the headline that anybody understands. */
export function headline(scheme: JsonObject): Text {
  const sources = rows(scheme['sources']);
  const n = sources.length;
  const voltage = sources[0] ? textOf(sources[0], 'voltage') : '';
  const capacity = plainDecimal(textOf(scheme, 'approvedCapacityKva'));
  return { zh: `${numerals[n] ?? n}路 ${voltage} kV 电源，给您 ${capacity} kVA 容量`, en: `${n === 1 ? 'One source' : `${n} sources`} at ${voltage} kV, ${capacity} kVA for you` };
}

export const sourcesOf = (scheme: JsonObject): readonly { readonly substation: string; readonly feeder: string; readonly point: string }[] =>
  rows(scheme['sources']).map((row) => ({ substation: textOf(row, 'substation'), feeder: textOf(row, 'feeder'), point: textOf(row, 'connectionPoint') }));

export const transformersOf = (scheme: JsonObject): string =>
  rows(scheme['transformersPlan']).map((row) => `${String(row['count'] ?? 1)}×${plainDecimal(textOf(row, 'capacityKva'))} kVA`).join(' + ');

/** The seven questions of a customer, answered from the scheme's own fields; the reply form binds, these words explain it. */
export function sevenAnswers(scheme: JsonObject): readonly Answer[] {
  const meters = rows(scheme['meteringPoints']);
  const tariffs = rows(scheme['tariffs']);
  const fees = rows(scheme['feeRows']);
  const invest = textOf(scheme, 'investmentBoundary');
  const months = Number(scheme['validMonths'] ?? 0);
  const twoPart = tariffs.some((row) => row['billing'] === 'two-part');
  return [
    { asked: { zh: '从哪接电', en: 'Connected at' }, says: join(sourcesOf(scheme).map(({ feeder, point }) => same(`${feeder} ${point}`))), more: sourcesOf(scheme).map(({ substation }) => same(substation)) },
    { asked: { zh: '谁出钱建', en: 'Who pays and builds' }, says: buildsWords(invest), more: given([textOf(scheme, 'investmentWords') !== '' && same(textOf(scheme, 'investmentWords'))]) },
    { asked: { zh: '谁来维护', en: 'Who maintains' }, says: { zh: '以产权分界点为界，各管各的设备', en: 'Each side maintains its own equipment, divided at the ownership boundary' }, more: [same(textOf(scheme, 'ownershipBoundary'))] },
    {
      asked: { zh: '怎样计量', en: 'Metering' }, says: { zh: `装 ${meters.length} 套电能表`, en: meters.length === 1 ? 'One set of meters' : `${meters.length} sets of meters` },
      more: meters.map((row) => join(given([words(meteringSides, textOf(row, 'side')), textOf(row, 'ctRatio') !== '' && { zh: `电流互感器 ${textOf(row, 'ctRatio')}`, en: `current transformer ${textOf(row, 'ctRatio')}` }, { zh: `电能表 ${textOf(row, 'meterAccuracy')} 级`, en: `meter of class ${textOf(row, 'meterAccuracy')}` }]), '，', ', ')),
    },
    {
      asked: { zh: '怎样算电费', en: 'Billing' }, says: join(tariffs.map(tariffWords)),
      more: given([twoPart && { zh: '一部分按电量，一部分按容量或需量', en: 'Partly by energy, partly by capacity or demand' }, tariffs[0] !== undefined && textOf(tariffs[0], 'powerFactor') !== '' && { zh: `功率因数标准 ${words(powerFactors, textOf(tariffs[0], 'powerFactor')).zh}`, en: `Power-factor standard ${words(powerFactors, textOf(tariffs[0], 'powerFactor')).en}` }]),
    },
    {
      asked: { zh: '要交的费', en: 'Fees' }, says: fees.length === 0 ? { zh: '没有', en: 'None' } : join(fees.map((row) => ({ zh: `${words(feeItems, textOf(row, 'item')).zh} ${textOf(row, 'amountYuan')} 元`, en: `${words(feeItems, textOf(row, 'item')).en}: ${textOf(row, 'amountYuan')} yuan` }))),
      more: [{ zh: '收费以公示为准，其他名目可以拒交', en: 'Only published charges apply; you may refuse anything else' }],
    },
    { asked: { zh: '有效期', en: 'Valid' }, says: months % 12 === 0 && months > 0 ? { zh: `自您签收起 ${months / 12} 年`, en: `${months / 12} year${months === 12 ? '' : 's'} from your signature` } : { zh: `自您签收起 ${months} 个月`, en: `${months} months from your signature` }, more: [{ zh: '到期前可以申请延期', en: 'You can request an extension before it expires' }] },
  ];
}
