import type { Field, Shape, TableField } from './field.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Text } from './text.ts';
import { industryName } from '../glossary/industries.ts';
import { wordsOf } from '../glossary/list.ts';

/** What the reader of a record brings: names of what is cited by id, and the hour in the unit's zone (`2026-11-23 16:00`). */
export type Names = {
  person(id: string): string | undefined;
  caseNumber(id: string): string | undefined;
  region(code: string): Text | undefined;
  /** The words of an item of a dated checklist, by the list's name and the item's code; null: whichever list has it. */
  item(checklist: string | null, code: string): Text | undefined;
  /** What a file was called when it was uploaded. */
  file(id: string): string | undefined;
  time(instant: string): string;
};

/** One line of a record as people read it. `files` are the ids of what was uploaded there; `rows` a table, cell by cell, for paper. */
export type Detail = {
  readonly code: string; readonly label: Text; readonly value: Text; readonly files?: readonly string[];
  readonly rows?: { readonly heads: readonly Text[]; readonly cells: readonly (readonly Text[])[] };
};

const same = (value: string): Text => ({ zh: value, en: value });
const join = (parts: readonly Text[], zh: string, en: string): Text => ({ zh: parts.map((p) => p.zh).join(zh), en: parts.map((p) => p.en).join(en) });
const unknownPerson: Text = { zh: '（未登记的人员）', en: '(person not on record)' };

/** A filled form in words: labels, words of lists, units, names; never codes. Fields not given are left out. `data` is unsealed. */
export const details = (fields: Shape, data: JsonObject, names: Names): readonly Detail[] =>
  Object.entries(fields).flatMap(([code, field]): Detail[] => {
    const value = data[code];
    if (value === undefined) return [];
    const files = filesIn(field, value);
    const rows = field.kind === 'table' ? { rows: cellsOf(field, rowsOf(value), names) } : {};
    return [{ code, label: field.label, value: valueWords(field, value, names), ...(files.length > 0 ? { files } : {}), ...rows }];
  });

/** A table as heads and cells; columns that no row fills are left out. */
function cellsOf(table: TableField, rows: readonly JsonObject[], names: Names): NonNullable<Detail['rows']> {
  const columns = Object.entries(table.columns).filter(([code]) => rows.some((row) => row[code] !== undefined));
  const cell = (row: JsonObject, code: string, field: Field): Text => {
    const value = row[code];
    return value === undefined ? same('') : cellWords(table, code, field, value, names);
  };
  return { heads: columns.map(([, field]) => field.label), cells: rows.map((row) => columns.map(([code, field]) => cell(row, code, field))) };
}

/** The item of a checklist row, or the one that a defect names, is told in the checklist's words. */
const cellWords = (table: TableField, code: string, field: Field, value: Json, names: Names): Text =>
  (code === 'item' && field.kind === 'text' ? names.item(table.rowsFrom ?? null, String(value)) : undefined) ?? valueWords(field, value, names);

/** One value in words. An erased personal value shows as 〔已删除〕 (contracts 2). */
function valueWords(field: Field, value: Json, names: Names): Text {
  if (field.kind === 'table') return rowsWords(field, rowsOf(value), names);
  if (field.kind === 'files') return filesWords(strings(value).map((id) => names.file(id)));
  if (field.kind === 'people') return join(strings(value).map((id) => personWords(id, names)), '、', ', ');
  if (field.kind === 'choices') return join(strings(value).map((code) => wordsOf(field.list, code)), '、', ', ');
  if (field.kind === 'yes-no') return value === true ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' };
  if (isObject(value)) return objectWords(field, value);
  const text = String(value);
  switch (field.kind) {
    case 'choice': return wordsOf(field.list, text);
    case 'person': return personWords(text, names);
    case 'case': return same(names.caseNumber(text) ?? '—');
    case 'text': return (field.format === 'industry' ? industryName(text) : undefined) ?? same(text);
    case 'region': return names.region(text) ?? same(text);
    case 'instant': return same(names.time(text));
    case 'decimal': return withUnit(text, field.unit);
    case 'count': return withUnit(text, field.unit);
    default: return same(text);
  }
}

/** Numbers without a unit (ratios, quantities whose unit stands in a field of its own) stand alone. */
const withUnit = (text: string, unit: Text | undefined): Text => (unit === undefined || unit.zh === '' ? same(text) : join([same(text), unit], ' ', ' '));

function objectWords(field: Field, value: JsonObject): Text {
  if ('sealed' in value) return { zh: '〔已删除〕', en: '[erased]' };
  if (field.kind === 'signature') return { zh: `${String(value['name'])}（已签字）`, en: `${String(value['name'])} (signed)` };
  if (field.kind === 'place') return same(`${String(value['lat'])}, ${String(value['lon'])}`);
  return same('—');
}

function rowsWords(table: TableField, rows: readonly JsonObject[], names: Names): Text {
  if (rows.length === 0) return { zh: '无', en: 'None' };
  return join(rows.map((row, i) => {
    const cells = Object.entries(table.columns).flatMap(([code, field]): Text[] => {
      const value = row[code];
      if (value === undefined) return [];
      const words = cellWords(table, code, field, value, names);
      return [{ zh: `${field.label.zh} ${words.zh}`, en: `${field.label.en}: ${words.en}` }];
    });
    return { zh: `${i + 1}. ${cells.map((c) => c.zh).join('，')}`, en: `${i + 1}. ${cells.map((c) => c.en).join(', ')}` };
  }), '\n', '\n');
}

const personWords = (id: string, names: Names): Text => {
  const name = names.person(id);
  return name === undefined ? unknownPerson : same(name);
};
/** By their names; where one is not to be seen, how many there are. */
const filesWords = (files: readonly (string | undefined)[]): Text => (files.every((name) => name !== undefined) && files.length > 0 ? join(files.map(same), '、', ', ') : count(files.length));
const count = (n: number): Text => ({ zh: `${n} 个文件`, en: n === 1 ? '1 file' : `${n} files` });
const strings = (value: Json): readonly string[] => (Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []);
const rowsOf = (value: Json): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

function filesIn(field: Field, value: Json): readonly string[] {
  if (field.kind === 'files') return strings(value);
  if (field.kind !== 'table') return [];
  return rowsOf(value).flatMap((row) => Object.entries(field.columns).flatMap(([code, column]) => (row[code] === undefined ? [] : filesIn(column, row[code]))));
}
