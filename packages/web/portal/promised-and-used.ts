import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { CasePage } from './queries.ts';

export type Kept = { readonly text: Text; readonly late: boolean };

/** 承诺 11，实用 10 — of the last finished visit among these steps; null where no limit ran. */
export function promisedAndUsed(page: CasePage, steps: readonly string[]): Kept | null {
  const step = page.steps.findLast(({ code, allowedDays, usedDays }) => steps.includes(code) && allowedDays !== null && usedDays !== null);
  if (!step || step.allowedDays === null || step.usedDays === null) return null;
  const over = step.usedDays - step.allowedDays;
  return over > 0
    ? { late: true, text: { zh: `超 ${over} 个工作日`, en: `${over} working day${over === 1 ? '' : 's'} over` } }
    : { late: false, text: { zh: `承诺 ${step.allowedDays}，实用 ${step.usedDays}`, en: `${step.allowedDays} promised, ${step.usedDays} used` } };
}
