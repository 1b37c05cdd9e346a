import type { JsonObject } from './json.ts';

/** Whether the open visit remembers this: set, and not taken back (`null`, `false`). */
export const remembered = (memory: JsonObject, key: string): boolean => memory[key] !== undefined && memory[key] !== null && memory[key] !== false;

/** A list of words that the open visit remembers; empty when there is none. */
export const wordsRemembered = (memory: JsonObject, key: string): readonly string[] => {
  const value = memory[key];
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
};
