import type { ChoiceField, ChoicesField } from '@jiedian/domain/kernel/field.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** What may be chosen anew: the list without retired values, cut to `only` where the form says so. */
export const optionsOf = ({ list, only }: ChoiceField | ChoicesField, t: (text: Text) => string): { readonly value: string; readonly label: string }[] =>
  Object.entries(list.values)
    .filter(([code]) => !(list.retired ?? []).includes(code) && (only === undefined || only.includes(code)))
    .map(([value, text]) => ({ value, label: t(text) }));
