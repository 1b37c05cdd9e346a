import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Todo } from '../ask/shapes.ts';

export type GroupBy = 'due' | 'customer' | 'step';
export type Group = { readonly key: string; readonly name: Text | null; readonly rows: readonly Todo[] };

const keyOf = (row: Todo, by: GroupBy): { readonly key: string; readonly name: Text } => {
  if (by === 'step') return { key: row.step.code, name: row.step.name };
  const name = row.customerName ?? row.number;
  return { key: row.customerName ?? row.stream.id, name: { zh: name, en: name } };
};

/** By due day it is one list; by customer or step each stands where its most urgent row would, rows in their order. */
export function groupTodo(rows: readonly Todo[], by: GroupBy): readonly Group[] {
  if (by === 'due') return [{ key: 'all', name: null, rows }];
  const groups = new Map<string, { readonly name: Text; readonly rows: Todo[] }>();
  for (const row of rows) {
    const { key, name } = keyOf(row, by);
    const group = groups.get(key) ?? { name, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
