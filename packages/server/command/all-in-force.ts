import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { inForce } from '../regulation/in-force.ts';

type Dated = { readonly id: string; readonly effectiveFrom: string; readonly effectiveTo?: string | undefined };

/** Of all dated files the versions in force on the day. */
export const allInForce = <File extends Dated>(files: readonly File[], day: BusinessDate): readonly File[] =>
  [...new Set(files.map(({ id }) => id))].map((id) => inForce(files, id, day)).filter((file) => file !== null);
