import { memo } from 'react';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import { useNestedFields } from './nested-fields.ts';
import type { InputProps, Ties } from './step-ground.ts';

const sameTies = (a: Ties, b: Ties): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The control alone, drawn anew only when its own value or mark changes: in a form of a hundred fields a key pressed in one is not felt in the
 * others. `onChange` is to be steady (`useSteady`).
 */
export const SteadyInput = memo(function SteadyInput(props: InputProps<Field>) {
  const { FieldInput } = useNestedFields();
  return <FieldInput {...props} />;
}, (was, is) => was.field === is.field && was.path === is.path && was.value === is.value && was.onChange === is.onChange && sameTies(was.ties, is.ties));
