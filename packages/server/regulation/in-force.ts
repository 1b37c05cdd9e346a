import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';

type Dated = { readonly id: string; readonly effectiveFrom: string; readonly effectiveTo?: string | undefined };

/**
 * The version of document `id` in force on `day` (both ends included), or null. A case pins what was in force on its acceptance day
 * (process.md, Clocks). The loader refuses two versions in force on one day.
 */
export function inForce<Document extends Dated>(documents: readonly Document[], id: string, day: BusinessDate): Document | null {
  return documents.find((found) => found.id === id && found.effectiveFrom <= day && day <= (found.effectiveTo ?? '9999-12-31')) ?? null;
}
