import type { Decimal } from '../kernel/decimal.ts';
import type { JsonObject } from '../kernel/json.ts';

/** One source of the access scheme, as far as the other parts must agree with it. */
export type SourceSeen = { readonly no: string; readonly role: string; readonly voltage: string; readonly supplyKva: Decimal };

/**
 * What each of the three parts (F1) says, as far as they must agree. `print` is the fingerprint of the whole part: the draft
 * repeats the parts word for word, and a difference is sent back to the department that owns it.
 */
export type AccessPart = JsonObject & { readonly print: string; readonly sources: readonly SourceSeen[]; readonly transformersKva: Decimal; readonly boundary: string };
export type MeteringPart = JsonObject & {
  readonly print: string;
  readonly points: readonly {
    readonly no: string; readonly source: string; readonly role: string; readonly side: string; readonly voltage: string; readonly capacityKva: Decimal; readonly ctRatio?: string;
  }[];
};
export type TariffPart = JsonObject & {
  readonly print: string;
  readonly points: readonly { readonly point: string; readonly billing: string; readonly demandKw?: Decimal }[];
  readonly feeItems: readonly string[];
  readonly feesYuan: Decimal;
};
