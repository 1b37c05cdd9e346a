import type { Instant } from '../kernel/instant.ts';
import { isObject, type JsonObject } from '../kernel/json.ts';

type Offer = { readonly from: Instant; readonly to: Instant };

/** The times offered so far on the open visit, earliest first. */
export function offersIn(memory: JsonObject): readonly Offer[] {
  const rows = memory['offers'];
  const offers = Array.isArray(rows) ? rows.filter(isObject).map((r): Offer => ({ from: String(r['from']) as Instant, to: String(r['to']) as Instant })) : [];
  return offers.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * What an appointment establishes. When the customer asked for a later time, the days from the first time offered until then are
 * his (process.md, step 4): `surveyWaitsFrom` tells when they begin. Null voids an earlier wait.
 */
export const appointmentFacts = (chosen: Instant, waitsFrom: Instant | undefined): JsonObject => ({
  surveyAt: chosen,
  surveyWaitsFrom: waitsFrom !== undefined && waitsFrom < chosen ? waitsFrom : null,
});
