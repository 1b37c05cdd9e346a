import type { SqlFile } from '../db/sql-file.ts';

/**
 * A statement made from a file with places like `/*order*\/`: what stands in them is written in our code, never by a person.
 * A place without a filling, or a filling without a place, is a fault.
 */
export function fillSql(file: SqlFile, suffix: string, places: Readonly<Record<string, string>>): SqlFile {
  const text = file.text.replace(/\/\*(\w+)\*\//g, (_, place: string) => {
    const filling = places[place];
    if (filling === undefined) throw new Error(`${file.name}: nothing for ${place}`);
    return filling;
  });
  return { name: `${file.name}-${suffix}`, text };
}
