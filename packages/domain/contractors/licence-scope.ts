import type { Decimal } from '../kernel/decimal.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { Licence } from './firm.ts';

/** A row of regulation/licence-scopes: the highest voltage of a grade. `maxKv` absent: no cap. `toBeConfirmed`: an editable default. */
export type LicenceScope = {
  readonly scheme: 'five-grade' | 'three-grade'; readonly grade: string; readonly maxKv?: Decimal; readonly effectiveFrom: BusinessDate; readonly effectiveTo?: BusinessDate; readonly toBeConfirmed?: boolean;
};

/** The row of a grade that was in force on the day the licence began; undefined where the licence names no grade of a scheme, or none stood. */
export function scopeOf(scopes: readonly LicenceScope[], { scheme, gradeNo, validFrom }: Pick<Licence, 'scheme' | 'gradeNo' | 'validFrom'>): LicenceScope | undefined {
  if (scheme === undefined || gradeNo === undefined) return undefined;
  return scopes.find((row) => row.scheme === scheme && row.grade === String(gradeNo) && row.effectiveFrom <= validFrom && (row.effectiveTo === undefined || row.effectiveTo >= validFrom));
}

/** The scheme of the licence was in force no more on the day. */
export function schemeEnded(scopes: readonly LicenceScope[], licence: Pick<Licence, 'scheme' | 'gradeNo'>, day: BusinessDate): boolean {
  const rows = scopes.filter(({ scheme, grade }) => scheme === licence.scheme && grade === String(licence.gradeNo));
  return rows.length > 0 && rows.every(({ effectiveTo }) => effectiveTo !== undefined && effectiveTo < day);
}
