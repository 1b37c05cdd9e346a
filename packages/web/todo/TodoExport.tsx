import { todoPages } from '../ask/todo.ts';
import { ExportMenu } from '../parts/list/ExportMenu.tsx';
import type { TodoFilter } from '../parts/search-params.ts';
import { useText } from '../parts/language.tsx';
import { todoSheet } from './todo-sheet.ts';

/** The whole to-do list as it is narrowed, as a file. */
export function TodoExport({ filter }: { readonly filter: TodoFilter }) {
  const t = useText();
  return <ExportMenu name={{ zh: '待办', en: 'to-do' }} ask={todoPages(filter)} sheet={(rows) => todoSheet(rows, t)} none={false} />;
}
