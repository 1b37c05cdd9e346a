import type { PersonRef, StreamKind } from '../../ask/shapes.ts';

/** What is picked in a list, a case or a project, as far as an act on many of them reads it. `name`: the customer's, the project's. */
export type BulkRow = {
  readonly kind: StreamKind; readonly id: string; readonly number: string; readonly name: string | null; readonly status: 'open' | 'suspended' | 'ended';
  readonly customerManager: PersonRef | null; readonly projectManager: PersonRef | null;
};
