import { useQueries } from '@tanstack/react-query';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import { fileOf } from '../parts/portal-form/upload-file.ts';

const ids = (fields: Shape, data: JsonObject): readonly string[] =>
  Object.entries(fields).flatMap(([code, field]) => {
    const value = data[code];
    if (!Array.isArray(value)) return [];
    if (field.kind === 'table') return value.filter(isObject).flatMap((row) => ids(field.columns, row));
    return field.kind === 'files' ? value.filter((one): one is string => typeof one === 'string') : [];
  });

/** What the files of a form are called, by id; those not yet read are missing. */
export function useFileNames(fields: Shape, data: JsonObject): ReadonlyMap<string, string> {
  const asked = useQueries({ queries: [...new Set(ids(fields, data))].map((id) => ({ queryKey: ['file', id], staleTime: Infinity, queryFn: () => fileOf(id) })) });
  return new Map(asked.flatMap(({ data: file }) => (file ? [[file.id, file.name] as const] : [])));
}
