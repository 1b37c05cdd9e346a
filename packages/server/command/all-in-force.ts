import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { inForce } from '../regulation/in-force.ts';

type Dated = { readonly id: string; readonly effectiveFrom: string; readonly effectiveTo?: string | undefined };

const known = new WeakMap<readonly Dated[], Map<BusinessDate, readonly Dated[]>>();

/** Of all dated files the versions in force on the day; looked up once a day. */
export function allInForce<File extends Dated>(files: readonly File[], day: BusinessDate): readonly File[] {
  const days = known.get(files) ?? new Map<BusinessDate, readonly Dated[]>();
  known.set(files, days);
  const found = days.get(day) ?? [...new Set(files.map(({ id }) => id))].map((id) => inForce(files, id, day)).filter((file) => file !== null);
  days.set(day, found);
  return found as readonly File[];
}
