import { memo } from 'react';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import { useNestedFields } from './nested-fields.ts';
import type { InputProps, Ties } from './step-ground.ts';
import { useSteady } from './use-steady.ts';

const sameTies = (a: Ties, b: Ties): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The control alone, drawn anew only when its own value or mark changes: in a form of a hundred fields a key pressed in one is not felt in the others. */
const Steady = memo(function Steady(props: InputProps<Field>) {
  const { FieldInput } = useNestedFields();
  return <FieldInput {...props} />;
}, (was, is) => was.field === is.field && was.path === is.path && was.value === is.value && was.onChange === is.onChange && sameTies(was.ties, is.ties));

/** A control whose `onChange` may be another at each drawing; the newest is called. */
export function SteadyInput({ onChange, ...rest }: InputProps<Field>) {
  return <Steady {...rest} onChange={useSteady(onChange)} />;
}
