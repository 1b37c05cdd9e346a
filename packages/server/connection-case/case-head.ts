import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';

type Named = { readonly id: string; readonly name: string; readonly phone: string | null };

/** A row of case-head.sql, as far as the page reads it. */
export type CaseHead = {
  readonly id: Id; readonly version: number; readonly status: 'open' | 'suspended' | 'ended'; readonly endedAt: Instant | null;
  readonly contactName: string | null; readonly contactPhoneSealed: string | null; readonly suspendedSince: string | null; readonly suspensionAccount: string | null;
  readonly wantedDate: BusinessDate | null; readonly agreedDate: BusinessDate | null;
  readonly customerManager: Named | null; readonly projectManager: Named | null; readonly deputies: readonly Named[];
  readonly process: { readonly id: string; readonly version: string };
};
