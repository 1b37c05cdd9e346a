import type { Spread } from '@jiedian/engines/schedule/spread.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

/** How long a step took in a unit, all its rounds together: working days within which one in ten, half, and nine in ten of `count` were done. */
export type StepHistory = Spread & { readonly count: number };

/** What steps are taken to last until a unit has a history of its own (regulation/parameters, `forecast-…`). Working days, percent, a number of cases. */
export type Standards = {
  readonly customerStep: number;
  readonly customerWorks: number;
  readonly unlimitedStep: number;
  readonly lowPercent: number;
  readonly highPercent: number;
  /** So many cases of a unit's own weigh as much as the standard. */
  readonly enough: number;
};

const codes = {
  customerStep: 'forecast-customer-step', customerWorks: 'forecast-customer-works', unlimitedStep: 'forecast-unlimited-step',
  lowPercent: 'forecast-low', highPercent: 'forecast-high', enough: 'forecast-history-enough',
} as const satisfies Record<keyof Standards, string>;

/** The standards in force, from the fact `numbers`; null where a figure is missing: then nothing is foretold. */
export function standardsIn(facts: object): Standards | null {
  const found = Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, Number(ruleNumber(facts, code))])) as Record<keyof Standards, number>;
  return Object.values(found).every((value) => value >= 0) ? found : null;
}

/** How long one step takes. `limitDays`: its limit in working days; `customers`: it opens on the customer's account. */
export function spreadOfStep(
  { step, limitDays, customers }: { readonly step: string; readonly limitDays: number | null; readonly customers: boolean },
  standards: Standards,
  history: StepHistory | undefined,
): Spread {
  const own = limitDays ?? (customers ? 0 : standards.unlimitedStep);
  const days = step === 'customer-works' ? standards.customerWorks : own + (customers ? standards.customerStep : 0);
  const standard = { low: (days * standards.lowPercent) / 100, likely: days, high: (days * standards.highPercent) / 100 };
  return history === undefined ? standard : shrunk(history, standard, standards.enough);
}

/** A few cases say little: their figures are drawn towards the standard, the less the more there are. */
function shrunk(history: StepHistory, standard: Spread, enough: number): Spread {
  const share = history.count / Math.max(1, history.count + enough);
  const between = (of: keyof Spread): number => share * history[of] + (1 - share) * standard[of];
  return { low: between('low'), likely: between('likely'), high: between('high') };
}
