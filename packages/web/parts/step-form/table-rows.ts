import type { Shape, TableField } from '@jiedian/domain/kernel/field.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';

export const rowsOf = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

export const changedRow = (rows: readonly JsonObject[], at: number, code: string, value: Json | undefined): readonly JsonObject[] =>
  rows.map((row, i) => {
    if (i !== at) return row;
    const { [code]: _, ...rest } = row;
    return value === undefined ? rest : { ...rest, [code]: value };
  });

/** A new row with what its columns begin with. */
export const newRow = (columns: Shape): JsonObject =>
  Object.fromEntries(Object.entries(columns).flatMap(([code, { prefill }]): [string, Json][] => (prefill?.from === 'default' ? [[code, prefill.value]] : [])));

/** A copy of a row leaves out what is a thing of its own: files and signatures. */
export const copiedRow = (columns: Shape, row: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(row).filter(([code]) => !['files', 'signature'].includes(columns[code]?.kind ?? '')));

/** Of a row given by the server, what belongs to the table; the item's words and hint are only for reading. */
export const ownColumns = (columns: Shape, row: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(row).filter(([code]) => Object.hasOwn(columns, code)));

/** The rows that the server gives, each with what was answered to its item before, or what the server would answer first (`first`): under another list answers follow their item, not their place. */
export const givenRows = (field: TableField, items: readonly JsonObject[], kept: readonly JsonObject[]): readonly JsonObject[] =>
  items.map((item) => {
    const own = ownColumns(field.columns, item);
    return { ...(kept.find((row) => Object.entries(own).every(([code, known]) => JSON.stringify(row[code]) === JSON.stringify(known))) ?? firstOf(field, item)), ...own };
  });

const firstOf = ({ columns }: TableField, { first }: JsonObject): JsonObject => (isObject(first) ? ownColumns(columns, first) : {});

const bulky = ['files', 'signature', 'place', 'table', 'people', 'choices'];
const widest = 6;

/** Many or bulky columns do not stand in a line: then a row is a card. */
export const asCards = ({ columns }: TableField): boolean => Object.keys(columns).length > widest || Object.values(columns).some(({ kind }) => bulky.includes(kind));
