import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { paperKinds } from '@jiedian/domain/glossary/lists/paper-kind.ts';
import type { FilesField, Shape } from '@jiedian/domain/kernel/field.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';

/** What a person would call the files of a filled form, by their ids: the paper they are (产权证明), else what the form calls them; numbered where there are several. */
export function namesOfFiles(fields: Shape, data: JsonObject): ReadonlyMap<string, string> {
  const named = cited(fields, data);
  return new Map(named.map(({ id, name }, i) => {
    const alike = named.filter((one) => one.name === name);
    const no = named.slice(0, i).filter((one) => one.name === name).length + 1;
    return [id, alike.length > 1 ? `${name}-${no}` : name];
  }));
}

type Named = { readonly id: string; readonly name: string };

const cited = (fields: Shape, data: JsonObject): readonly Named[] =>
  Object.entries(fields).flatMap(([code, field]): readonly Named[] => {
    const value = data[code];
    if (field.kind === 'files') return ids(value).map((id) => ({ id, name: nameIn(field, data) }));
    if (field.kind !== 'table' || !Array.isArray(value)) return [];
    return value.filter(isObject).flatMap((row) => cited(field.columns, row));
  });

function nameIn({ paper, paperFrom, label }: FilesField, row: JsonObject): string {
  const kind = paperFrom === undefined ? paper : row[paperFrom];
  const words = typeof kind === 'string' && Object.hasOwn(paperKinds.values, kind) ? wordsOf(paperKinds, kind) : label;
  // What is enclosed in brackets explains the kind; nobody writes it on a file.
  return (words.zh.split('（')[0] ?? words.zh).replaceAll(/[/\\:*?"<>|、\s]/g, '');
}

const ids = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []);
