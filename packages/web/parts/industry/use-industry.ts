import { useState } from 'react';
import { industryClasses, industryName } from '@jiedian/domain/glossary/industries.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../language.tsx';

/** The code within what stands in the field: typed, or chosen with its name behind it. */
const codeIn = (typed: string): string | undefined => /^\s*(\d{4})(?=\D|$)/.exec(typed)?.[1];

/** The one class whose name holds these words; none where several do. */
function onlyOne(typed: string, t: (text: { zh: string; en: string }) => string): string | undefined {
  const words = typed.trim().toLowerCase();
  const found = words === '' ? [] : industryClasses.filter(({ name }) => t(name).toLowerCase().includes(words));
  return found.length === 1 ? found[0]?.code : undefined;
}

/** An industry by its name or its code: the value is the code, what stands in the field is both. What fits nothing stays as typed, so that the check can name it. */
export function useIndustry(value: Json | undefined, onChange: (value: Json | undefined) => void) {
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const code = typeof value === 'string' ? value : '';
  const name = /^\d{4}$/.test(code) ? industryName(code) : undefined;
  const give = (text: string) => { setTyped(text); onChange(text.trim() === '' ? undefined : codeIn(text) ?? text); };
  const leave = () => {
    const one = typed === null || codeIn(typed) !== undefined ? undefined : onlyOne(typed, t);
    if (one !== undefined) onChange(one);
    setTyped(null);
  };
  return { text: typed ?? (name ? t(name) : code), give, leave };
}
