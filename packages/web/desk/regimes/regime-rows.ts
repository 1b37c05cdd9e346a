import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Language, Text } from '@jiedian/domain/kernel/text.ts';
import type { Sheet } from '../../parts/list/sheet.ts';

/** A row of a regime as its file has it; fields that pages do not show pass through untouched. */
export type RegimeRow = JsonObject & { readonly id: string; readonly kind: string; readonly name: Text; readonly ground: Text; readonly process: string; readonly step: string; readonly source: string; readonly confidence: string; readonly toBeConfirmed: boolean };

export const rowsOf = ({ rows }: JsonObject): readonly RegimeRow[] => (Array.isArray(rows) ? rows : []) as readonly RegimeRow[];

const groups = [
  { kinds: ['cap'], name: { zh: '合计时限', en: 'Caps on the sum' } },
  { kinds: ['span'], name: { zh: '跨环节时限', en: 'Spans' } },
  { kinds: ['step'], name: { zh: '环节时限', en: 'Steps' } },
  { kinds: ['repeat', 'validity'], name: { zh: '周期与有效期', en: 'Repeats and validity' } },
  { kinds: ['exemption'], name: { zh: '免审免检', en: 'Exemptions' } },
] as const satisfies readonly { readonly kinds: readonly string[]; readonly name: Text }[];

export type Compared = { readonly change: 'same' | 'added' | 'changed' | 'removed'; readonly row: RegimeRow; readonly before?: RegimeRow };

const same = (a: Json, b: Json): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
const inOrder = (value: Json): Json => (isObject(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOrder(one)])) : Array.isArray(value) ? value.map(inOrder) : value);

/** Every row of `after` with what became of it since `before`, and those that are gone. Rows are the same row by their id. */
export function compareRows(before: readonly RegimeRow[], after: readonly RegimeRow[]): readonly Compared[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.map((row): Compared => {
      const was = old.get(row.id);
      return was === undefined ? { change: 'added', row } : same(was, row) ? { change: 'same', row } : { change: 'changed', row, before: was };
    }),
    ...before.filter(({ id }) => !kept.has(id)).map((row): Compared => ({ change: 'removed', row })),
  ];
}

/** By group, empty ones left out; rows of a kind that is not known stand with the steps. */
export const inGroups = <One extends { readonly row: RegimeRow }>(rows: readonly One[]): readonly { readonly name: Text; readonly rows: readonly One[] }[] =>
  groups.map(({ kinds, name }) => ({ name, rows: rows.filter(({ row }) => (kinds as readonly string[]).includes(row.kind)) })).filter((group) => group.rows.length > 0);

const units: Readonly<Record<string, Text>> = { 'working-days': { zh: '个工作日', en: ' working days' }, 'calendar-days': { zh: '天', en: ' calendar days' }, months: { zh: '个月', en: ' months' } };

export const limitWords = ({ days, unit }: RegimeRow): Text =>
  typeof days !== 'number' ? { zh: '免', en: 'exempt' } : { zh: `${days} ${units[String(unit)]?.zh ?? ''}`, en: `${days}${units[String(unit)]?.en ?? ''}` };

const supplies: Readonly<Record<string, Text>> = { lv: { zh: '低压', en: 'low voltage' }, 'hv-single': { zh: '高压单电源', en: 'HV single' }, 'hv-dual': { zh: '高压双电源', en: 'HV dual' } };
const marks: Readonly<Record<string, readonly [Text, Text]>> = {
  ordinary: [{ zh: '普通客户', en: 'ordinary' }, { zh: '非普通客户', en: 'not ordinary' }],
  externalWorks: [{ zh: '有外线工程', en: 'with works' }, { zh: '无外线工程', en: 'without works' }],
  resident: [{ zh: '居民', en: 'residents' }, { zh: '非居民', en: 'not residents' }],
};

/** What the house calls a code of the document (`step:acceptance`); a code that it does not know is shown as it is. */
export type Named = Readonly<Record<string, Text>>;
export const nameIn = (named: Named, what: 'process' | 'step' | 'source' | 'business', code: string): Text => named[`${what}:${code}`] ?? { zh: code, en: code };

export const sureness: Readonly<Record<string, Text>> = {
  H: { zh: '法规或官方原文', en: 'statute or official text' }, M: { zh: '较可靠的转引', en: 'good secondary source' }, L: { zh: '弱来源', en: 'weak source' },
  MEM: { zh: '未见原文', en: 'source not seen' }, DERIVED: { zh: '由其他规定推出', en: 'derived from other rules' },
};

/** For whom a row is meant. */
export function appliesWords({ applies }: RegimeRow, named: Named): Text {
  const said = isObject(applies) ? applies : {};
  const kinds = Array.isArray(said['supplyKinds']) ? said['supplyKinds'].map((kind) => supplies[String(kind)] ?? { zh: String(kind), en: String(kind) }) : [];
  const types = Array.isArray(said['businessTypes']) ? said['businessTypes'].map((type) => nameIn(named, 'business', String(type))) : [];
  const bits = Object.entries(marks).flatMap(([name, [yes, no]]) => (said[name] === true ? [yes] : said[name] === false ? [no] : []));
  const all = [...kinds, ...types, ...bits];
  return all.length === 0 ? { zh: '全部', en: 'all' } : { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') };
}

const heads = {
  zh: ['类别', '行', '名称', '流程', '环节', '适用', '时限', '依据', '来源', '可信度', '待确认'],
  en: ['Group', 'Row', 'Name', 'Process', 'Step', 'Applies to', 'Limit', 'Ground', 'Source', 'Confidence', 'To be confirmed'],
} as const;

/** Rows in words, head first. */
export const regimeSheet = (rows: readonly RegimeRow[], named: Named, language: Language): Sheet => [
  heads[language],
  ...inGroups(rows.map((row) => ({ row }))).flatMap((group) => group.rows.map(({ row }) => [
    group.name[language], row.id, row.name[language], nameIn(named, 'process', row.process)[language], nameIn(named, 'step', row.step)[language], appliesWords(row, named)[language], limitWords(row)[language], row.ground[language], nameIn(named, 'source', row.source)[language], sureness[row.confidence]?.[language] ?? row.confidence, row.toBeConfirmed ? { zh: '是', en: 'yes' }[language] : '',
  ])),
];
