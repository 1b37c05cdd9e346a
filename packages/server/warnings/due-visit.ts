import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { HeldVisit } from '@jiedian/domain/warnings/who-is-told.ts';
import type { CommandKind } from '../command/known-acts.ts';

/** An open step that is to be looked at. */
export type DueVisit = HeldVisit & {
  readonly personId: string | null; readonly streamId: string; readonly kind: CommandKind; readonly version: number; readonly step: string; readonly visit: number; readonly homeUnitId: string; readonly unitId: string;
  readonly dueOn: BusinessDate; readonly amberOn: BusinessDate; readonly number: string; readonly ended: boolean;
};
