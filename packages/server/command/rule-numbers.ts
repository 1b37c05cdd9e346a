import type { OutsideFacts } from '@jiedian/domain/glossary/outside-facts.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Regulation } from '../regulation/load-regulation.ts';
import { allInForce } from './all-in-force.ts';

type Numbers = Required<Pick<OutsideFacts, 'numbers' | 'meteringRules' | 'tariffForms' | 'suspensionAccounts'>>;

const known = new WeakMap<Regulation, Map<BusinessDate, Numbers>>();

/** What rooms check with, as the rows in force on the day say; what no row says is absent and not checked. Made once a day. */
export function numbersOn(regulation: Regulation, day: BusinessDate): Numbers {
  const days = known.get(regulation) ?? new Map<BusinessDate, Numbers>();
  known.set(regulation, days);
  const found = days.get(day) ?? make(regulation, day);
  days.set(day, found);
  return found;
}

function make(regulation: Regulation, day: BusinessDate): Numbers {
  const rows = <Row>(files: readonly { readonly id: string; readonly effectiveFrom: string; readonly effectiveTo?: string | undefined; readonly rows: readonly Row[] }[]) =>
    allInForce(files, day).flatMap((file) => file.rows);
  // Two editions of DL/T 448 are carried; the newest in force counts.
  const newest = allInForce(regulation.metering, day).toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0];
  return {
    numbers: Object.fromEntries(rows(regulation.parameters).map(({ parameter, value }) => [parameter, value])),
    meteringRules: (newest?.rows ?? []) as Numbers['meteringRules'],
    tariffForms: rows(regulation.tariffForms) as unknown as Numbers['tariffForms'],
    suspensionAccounts: Object.fromEntries(rows(regulation.suspensionReasons).map(({ reason, account }) => [reason, account])),
  };
}
