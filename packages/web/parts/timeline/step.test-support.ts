import type { StepState } from '../../ask/shapes.ts';

type Segment = StepState['segments'][number];

export const segment = (from: string, to: string | null, account: Segment['account'], suspended = false): Segment => ({ from, to, account, suspended });

/** A passage through a step named by its code; on the utility's time unless said otherwise. */
export function aStep<const Given extends Partial<StepState>>(code: string, given: Given): StepState & Given {
  const openedAt = given.openedAt ?? null;
  const segments = openedAt === null ? [] : [segment(openedAt, given.closedAt ?? null, 'utility')];
  return {
    code, no: '1', name: { zh: code, en: code }, track: 'customer', visit: 1, state: 'done', openedAt, closedAt: null, segments, dueOn: null, turn: null, account: 'utility', who: null,
    usedDays: 1, allowedDays: 3, light: { state: 'none', daysLeft: null, dueOn: null, provisional: false }, outcome: null, ...given,
  };
}
