import { systemNames } from '@jiedian/domain/connection-case/system-events.ts';
import type { Actor } from '@jiedian/domain/kernel/actor.ts';
import type { EventBody } from '@jiedian/domain/kernel/event.ts';
import type { Told } from '@jiedian/domain/kernel/ledger-sentence.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** A row of ledger.sql or step-events.sql. */
export type EventRow = {
  readonly seq: number; readonly type: string; readonly stepId: string | null; readonly stepVisit: number | null; readonly actor: Actor; readonly doneAt: string;
  readonly receivedAt: string; readonly body: EventBody; readonly hash: string; readonly version: number; readonly whoName: string | null; readonly forName: string | null;
  readonly stepOpenedAt: string | null;
  /** Set where the reader may not know who it was. */
  readonly authorHidden?: true;
};

/** As the ledger's sentences are made from it. */
export const toldOf = ({ type, stepId, stepVisit, body }: EventRow): Told => ({ type, body, ...(stepId === null ? {} : { step: { id: stepId, visit: stepVisit ?? 1 } }) });

const nobody: Text = { zh: '（未登记的人员）', en: '(person not on record)' };

/** Who did it: a person, one who acts for another, or a rule of the house. */
export function whoOf({ actor, whoName, forName }: Pick<EventRow, 'actor' | 'whoName' | 'forName'>): Text {
  if ('system' in actor) return systemNames[actor.system] ?? { zh: '系统', en: 'The system' };
  if (whoName === null) return nobody;
  return forName === null ? { zh: whoName, en: whoName } : { zh: `${whoName}（代${forName}）`, en: `${whoName} (for ${forName})` };
}

/** 补录: entered with a reason, or dated before its step opened. */
export const isEnteredLate = ({ body, doneAt, stepOpenedAt }: EventRow): boolean =>
  body.data?.['lateEntryReason'] !== undefined || (stepOpenedAt !== null && doneAt < stepOpenedAt);
