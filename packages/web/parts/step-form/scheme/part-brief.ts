import { demandForms } from '@jiedian/domain/glossary/lists/demand-form.ts';
import { feeItems } from '@jiedian/domain/glossary/lists/fee-item.ts';
import { layingWays } from '@jiedian/domain/glossary/lists/laying-way.ts';
import { meteringSides } from '@jiedian/domain/glossary/lists/metering-side.ts';
import { powerFactors } from '@jiedian/domain/glossary/lists/power-factor.ts';
import { sourceRoles } from '@jiedian/domain/glossary/lists/source-role.ts';
import { tariffClasses } from '@jiedian/domain/glossary/lists/tariff-class.ts';
import { wordsOf, type List } from '@jiedian/domain/glossary/list.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { quantity } from '../../write-numbers.ts';
import { rowsOf } from '../table-rows.ts';
import type { PartCode } from './parts.ts';

type Line = { readonly label: Text; readonly value: Text };

const same = (value: string): Text => ({ zh: value, en: value });
const said = (row: JsonObject, code: string): string => (typeof row[code] === 'string' || typeof row[code] === 'number' ? String(row[code]) : '');
const listed = (list: List) => (row: JsonObject, code: string): Text => (said(row, code) === '' ? same('') : wordsOf(list, said(row, code)));
const plain = (row: JsonObject, code: string): Text => same(said(row, code));
const joined = (texts: readonly Text[], zh = '，', en = ', '): Text => {
  const once = [...new Map(texts.filter((text) => text.zh !== '').map((text) => [text.zh, text])).values()];
  return { zh: once.map((text) => text.zh).join(zh), en: once.map((text) => text.en).join(en) };
};
const line = (zh: string, en: string, value: Text): Line => ({ label: { zh, en }, value });

/** What one must know of a part to judge it beside the others; the rest stands in its full text. */
export function briefOf(part: PartCode, data: JsonObject): readonly Line[] {
  const lines = part === 'access' ? accessBrief(data) : part === 'metering' ? meteringBrief(rowsOf(data['meteringPoints'])) : tariffBrief(data);
  return lines.filter(({ value }) => value.zh !== '');
}

function accessBrief(data: JsonObject): readonly Line[] {
  const sources = rowsOf(data['sources']);
  return [
    ...sources.map((row): Line => ({ label: listed(sourceRoles)(row, 'role'), value: same(`${said(row, 'substation')}　${said(row, 'feeder')}`) })),
    line('容量', 'Capacity', joined(sources.map((row) => same(`${quantity(said(row, 'supplyKva'))} kVA`)))),
    line('线路', 'Line', joined(sources.map((row) => joined([listed(layingWays)(row, 'laying'), same(`${quantity(said(row, 'lengthM'))} m`)], ' ', ' ')))),
    line('保护', 'Protection', joined(sources.map((row) => plain(row, 'protection')))),
  ];
}

function meteringBrief(points: readonly JsonObject[]): readonly Line[] {
  const sets = { zh: `${points.length} 套`, en: points.length === 1 ? '1 set' : `${points.length} sets` };
  const with2 = (ratio: string, accuracy: string) => joined(points.map((row) => (said(row, ratio) === '' ? same('') : { zh: `${said(row, ratio)}，${said(row, accuracy)} 级`, en: `${said(row, ratio)}, class ${said(row, accuracy)}` })), '；', '; ');
  return [
    line('方式', 'Metered', joined([...points.map((row) => listed(meteringSides)(row, 'side')), sets])),
    line('CT', 'CT', with2('ctRatio', 'ctAccuracy')), line('PT', 'VT', with2('vtRatio', 'vtAccuracy')),
    line('位置', 'Place', joined(points.map((row) => plain(row, 'place')))),
  ];
}

function tariffBrief(data: JsonObject): readonly Line[] {
  const tariffs = rowsOf(data['tariffs']);
  const fees = rowsOf(data['feeRows']);
  return [
    line('类别', 'Class', joined(tariffs.map((row) => listed(tariffClasses)(row, 'tariffClass')))),
    line('基本电费', 'Demand', joined(tariffs.map((row) => listed(demandForms)(row, 'demandForm')))),
    line('力率标准', 'Power factor', joined(tariffs.map((row) => listed(powerFactors)(row, 'powerFactor')))),
    line('业务费', 'Fees', fees.length === 0 ? { zh: '无', en: 'None' } : joined(fees.map((row) => listed(feeItems)(row, 'item')))),
  ];
}
