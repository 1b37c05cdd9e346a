import { createContext, use, type ComponentType } from 'react';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';

/** `row`: the row of a table that the field stands in, for conditions. */
export type FieldRowProps = { readonly field: Field; readonly path: string; readonly value: Json | undefined; readonly onChange: (value: Json | undefined) => void; readonly row?: JsonObject };

type Nested = { readonly FieldRow: ComponentType<FieldRowProps> };

const Row = createContext<Nested | null>(null);

/** A field may be a table, and a table holds fields: the form hands its row down, so that no file needs itself. */
export const NestedRow = Row;

export function useNestedRow(): Nested {
  const row = use(Row);
  if (row === null) throw new Error('A table stands outside its form.');
  return row;
}
