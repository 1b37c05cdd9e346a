import type { Text } from '@jiedian/domain/kernel/text.ts';

/** Names told one after the other within a sentence: 容量、费用 · capacity, fees. */
export const listed = (names: readonly Text[]): Text => ({
  zh: names.map(({ zh }) => zh).join('、'),
  en: names.map(({ en }) => (/^[A-Z][a-z]/.test(en) ? en.charAt(0).toLowerCase() + en.slice(1) : en)).join(', '),
});
