import type { Due, Dues } from './visit-dues.ts';

/** The open step that is due first, as rows of cases and projects show it. */
export function mostUrgent(dues: Dues): { readonly due_on: string | null; readonly amber_on: string | null; readonly provisional: boolean } {
  let first: Due | undefined;
  for (const due of Object.values(dues)) if (due.due !== null && (first === undefined || first.due === null || due.due < first.due)) first = due;
  // The earliest warning may belong to another step than the earliest due day.
  const ambers = Object.values(dues).flatMap((due) => (due.amber === null ? [] : [due.amber])).toSorted();
  return { due_on: first?.due ?? null, amber_on: ambers[0] ?? null, provisional: first?.provisional ?? false };
}
