import type { List } from '@jiedian/domain/glossary/list.ts';
import { z } from 'zod';
import { pascal } from './pascal.ts';

const made = new Map<List, z.ZodType>();

/** The values of a standard list that may still be chosen. The whole list is one named schema, shared by all its fields. */
export function listSchema(list: List, only?: readonly string[]): z.ZodType {
  if (only !== undefined) return enumOf(list, (value) => only.includes(value));
  const known = made.get(list);
  if (known) return known;
  const schema = enumOf(list, () => true).meta({ id: `List${pascal(list.code)}`, description: meanings(list) });
  made.set(list, schema);
  return schema;
}

const enumOf = (list: List, wanted: (value: string) => boolean): z.ZodType =>
  z.enum(Object.keys(list.values).filter((value) => !(list.retired ?? []).includes(value) && wanted(value)));

const meanings = (list: List): string =>
  Object.entries(list.values).map(([value, words]) => `\`${value}\`: ${words.en} (${words.zh})`).join('; ');
