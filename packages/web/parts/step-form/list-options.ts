import type { ChoiceField, ChoicesField } from '@jiedian/domain/kernel/field.ts';
import { inOrder } from '../in-order.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** What may be chosen anew: the list without retired values, cut to `only` where the form says so; and what was chosen before it fell away. */
export const optionsOf = ({ list, only }: ChoiceField | ChoicesField, t: (text: Text) => string, chosen?: string): { readonly value: string; readonly label: string }[] =>
  inOrder(Object.entries(list.values))
    .filter(([code]) => code === chosen || (!(list.retired ?? []).includes(code) && (only === undefined || only.includes(code))))
    .map(([value, text]) => ({ value, label: t(text) }));
