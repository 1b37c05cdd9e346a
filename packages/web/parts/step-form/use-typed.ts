import { useState } from 'react';
import type { Json } from '@jiedian/domain/kernel/json.ts';

const shownOf = (value: Json | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Figures as they are being typed (`12.`, `１２`): what stands in the box until it is left, while the form already holds their meaning. */
export function useTyped(value: Json | undefined, meaning: (typed: string) => Json | undefined, onChange: (value: Json | undefined) => void) {
  const [typing, setTyping] = useState<string | null>(null);
  return {
    value: typing !== null && meaning(typing) === value ? typing : shownOf(value),
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setTyping(event.target.value);
      onChange(meaning(event.target.value));
    },
    onBlur: () => setTyping(null),
  };
}
