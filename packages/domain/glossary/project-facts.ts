import type { BusinessDate, Instant } from '../kernel/instant.ts';
import type { Decimal } from '../kernel/decimal.ts';
import type { Id } from '../kernel/ids.ts';

/** The facts of a grid project that acts establish and other rooms, or the gates of its cases, may need. */
export type ProjectFacts = {
  readonly name?: string;
  readonly worksKind?: string;
  readonly outline?: string;
  /** The cases served; the link is decided on the project (contracts 3). */
  readonly cases?: readonly { readonly id: Id; readonly number: string; readonly capacityKva: Decimal; readonly wantedDate?: BusinessDate }[];
  readonly neededBy?: BusinessDate;
  readonly projectManager?: Id;
  readonly customerManager?: Id;
  readonly estimateWan?: Decimal;
  readonly budgetWan?: Decimal;
  readonly contractWan?: Decimal;
  readonly settledWan?: Decimal;
  readonly proposalApprovedAt?: Instant;
  readonly feasibilityApprovedAt?: Instant;
  readonly permitsDone?: boolean;
  readonly permitsOpen?: number;
  /** The latest day on which one of those still open is due. */
  readonly permitsExpected?: BusinessDate;
  readonly materialsShort?: number;
  /** The latest day for which one of those still missing is promised, else needed. */
  readonly materialsExpected?: BusinessDate;
  readonly materialsDone?: boolean;
  readonly contractSignedAt?: Instant;
  readonly startedAt?: Instant;
  readonly plannedEnd?: BusinessDate;
  /** Quantities that progress is measured against, by work item. */
  readonly baseline?: readonly { readonly item: string; readonly unit: string; readonly quantity: Decimal }[];
  readonly progressPercent?: number;
  readonly stopWorkOpen?: boolean;
  readonly finishedAt?: Instant;
  readonly acceptedAt?: Instant;
  readonly promisedDate?: BusinessDate;
  readonly commissionedAt?: Instant;
  readonly settledAt?: Instant;
  readonly archivedAt?: Instant;
};
