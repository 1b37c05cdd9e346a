import { customerDuties } from '@jiedian/domain/glossary/duty.ts';
import type { Asker } from '../session/asker.ts';

/** Whose rows are mine, as the parameters $1 … $4 of my-todo.sql: what my duties may take up, what names me, what waits for my customers. */
export function whoseTodo(asker: Asker): readonly [readonly string[], readonly string[], readonly string[], readonly string[]] {
  const pairs = new Map(asker.duties.flatMap(({ duty, units }) => units.map((unit) => [`${unit} ${duty}`, { unit, duty }] as const)));
  const mine = [...pairs.values()].filter(({ duty }) => !customerDuties.some((one) => one === duty));
  return [mine.map(({ unit }) => unit), mine.map(({ duty }) => duty), [asker.personId, ...asker.actsFor], asker.customers.map(({ id }) => id)];
}
