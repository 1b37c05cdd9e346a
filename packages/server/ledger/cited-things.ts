import type { Field, Shape } from '@jiedian/domain/kernel/field.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';

export type CitedFile = { readonly path: string; readonly file: string; readonly paper: string };

const visit = (fields: Shape, data: JsonObject, see: (field: Field, value: Json, path: string, row: JsonObject) => void, at = ''): void => {
  for (const [code, value] of Object.entries(data)) {
    const field = fields[code];
    if (field === undefined) continue;
    if (field.kind === 'table' && Array.isArray(value)) {
      (value as readonly Json[]).forEach((row, index) => isObject(row) && visit(field.columns, row, see, `${at}${code}.${index}.`));
    } else see(field, value, at + code, data);
  }
};

const ids = (value: Json): readonly string[] => (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');

/** The persons that a filled form names. */
export function citedPersons(fields: Shape, data: JsonObject): readonly string[] {
  const found = new Set<string>();
  visit(fields, data, (field, value) => {
    if (field.kind === 'person' || field.kind === 'people') for (const id of ids(value)) found.add(id);
  });
  return [...found];
}

/** The files that a filled form cites, each with the kind of paper that it is: the field's, the row's, or an attachment. */
export function citedFiles(fields: Shape, data: JsonObject): readonly CitedFile[] {
  const found: CitedFile[] = [];
  visit(fields, data, (field, value, path, row) => {
    if (field.kind !== 'files') return;
    const named = field.paperFrom === undefined ? undefined : row[field.paperFrom];
    const paper = field.paper ?? (typeof named === 'string' ? named : 'attachment');
    for (const file of ids(value)) found.push({ path, file, paper });
  });
  return found;
}
