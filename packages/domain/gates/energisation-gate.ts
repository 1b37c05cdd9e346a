import type { BusinessDate } from '../kernel/instant.ts';
import { customerSideRows, papers } from './customer-side-rows.ts';
import type { GateFacts } from './gate-facts.ts';
import type { GateRow } from './gate-row.ts';
import { utilitySideRows, works } from './utility-side-rows.ts';

/**
 * 送电条件 (process.md, Gate G): every row must be met or not needed before energisation; nobody may wave one through.
 * A low-voltage case signs, meters and energises in one act, so only its papers and the works it waits for stand here.
 * `today` is a business date of the unit's zone (certificates run out).
 */
export function energisationGate(facts: GateFacts, today: BusinessDate): readonly GateRow[] {
  if (facts.supplyKind === 'lv') return [papers(facts), works(facts)];
  return [...utilitySideRows(facts), ...customerSideRows(facts, today)];
}

/** Codes of the rows that still hold energisation up. */
export const openGateCodes = (facts: GateFacts, today: BusinessDate): readonly string[] =>
  energisationGate(facts, today).filter((r) => r.state === 'open').map((r) => r.code);
