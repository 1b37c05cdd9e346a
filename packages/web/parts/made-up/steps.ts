import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Light, StepState } from '../../ask/shapes.ts';

export const today = '2026-10-09';
/** Nine in the morning and half past five of a day in the house's zone. */
export const morning = (day: string): string => `${day}T01:00:00.000Z`;
export const evening = (day: string): string => `${day}T09:30:00.000Z`;

export const lightOf = (state: Light['state'], daysLeft: number | null, dueOn: string | null = null, provisional = false): Light => ({ state, daysLeft, dueOn, provisional });

type Account = NonNullable<StepState['account']>;
type Span = { readonly from: string; readonly to: string | null; readonly account?: Account };

/** A passage through a step, on the utility's time unless said otherwise. Without a span it was not begun. */
export function made(code: string, name: Text, state: StepState['state'], span: Span | null, given: Partial<StepState> = {}): StepState {
  const account = span?.account ?? 'utility';
  const openedAt = span ? morning(span.from) : null;
  const closedAt = span?.to ? evening(span.to) : null;
  return {
    code, no: '1', name, track: 'customer', visit: 1, state, openedAt, closedAt, segments: openedAt === null ? [] : [{ from: openedAt, to: closedAt, account, suspended: false }],
    dueOn: null, turn: null, account, who: null, usedDays: 3, allowedDays: 5, light: lightOf('none', null), outcome: null, ...given,
  };
}
