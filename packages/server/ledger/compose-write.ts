import type { Statement } from '../db/flight.ts';

/**
 * One part of a write: a common table expression, `sql` with its values put in by `put` (which gives `$n`). `key`: one letter or two that tell
 * parts apart.
 */
export type Part = { readonly key: string; readonly sql: (put: (value: unknown) => string) => string };

/**
 * Several writes as one statement: a database spends more on statements than on rows. Named after its parts, so that each mixture that occurs is
 * planned once a connection. The parts see the tables as they were before; none may depend on what another one writes.
 */
export function composeWrite(parts: readonly Part[]): readonly Statement[] {
  if (parts.length === 0) return [];
  const values: unknown[] = [];
  const put = (value: unknown): string => {
    const known = values.indexOf(value);
    return `$${known >= 0 ? known + 1 : values.push(value)}`;
  };
  const ctes = parts.map(({ key, sql }) => `${key} as (${sql(put)})`).join(',\n');
  return [{ name: `write-${parts.map(({ key }) => key).join('')}-${values.length}`, text: `with ${ctes}\nselect 1`, values }];
}
