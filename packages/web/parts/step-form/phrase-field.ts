import type { AnyForm } from '@jiedian/domain/kernel/form.ts';

/** The field that usual opinions fill: 意见 where there is one, else the first text of several lines. */
export function phraseField({ fields, phrases }: AnyForm): string | null {
  if (phrases === undefined || phrases.length === 0) return null;
  if (fields['opinion']?.kind === 'text') return 'opinion';
  return Object.entries(fields).find(([, field]) => field.kind === 'text' && (field.lines ?? 1) > 1)?.[0] ?? null;
}
