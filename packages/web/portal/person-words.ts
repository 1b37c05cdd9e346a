import type { Text } from '@jiedian/domain/kernel/text.ts';

const byTail = /^尾号(\d{4})$/;

/** Whoever signed in by phone and told no name is called by its last digits; that is no name to sign with. */
export const isNamed = (name: string): boolean => !byTail.test(name);

export function personWords(name: string): Text {
  const tail = byTail.exec(name)?.[1];
  return tail === undefined ? { zh: name, en: name } : { zh: `手机尾号 ${tail}`, en: `Mobile ending in ${tail}` };
}
