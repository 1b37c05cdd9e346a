import { createContext, use, type ComponentType } from 'react';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { InputProps } from './step-ground.ts';

/** `row`: the table row that the field stands in. */
export type FieldRowProps = { readonly field: Field; readonly path: string; readonly value: Json | undefined; readonly row?: JsonObject; onChange(value: Json | undefined): void };

type Nested = { readonly FieldRow: ComponentType<FieldRowProps>; readonly FieldInput: ComponentType<InputProps<Field>> };

const Fields = createContext<Nested | null>(null);

/** A field may be a table, and a table holds fields: the form hands them down, so that no file needs itself. */
export const NestedFields = Fields;

export function useNestedFields(): Nested {
  const nested = use(Fields);
  if (nested === null) throw new Error('a table stands outside its form');
  return nested;
}
