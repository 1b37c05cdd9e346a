import { hiddenAuthor, isHiddenRating } from '@jiedian/domain/connection-case/hidden-rating.ts';
import type { Actor } from '@jiedian/domain/kernel/actor.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { systemEvents, systemNames } from '@jiedian/domain/connection-case/system-events.ts';
import type { Statement } from '../db/flight.ts';
import { actOfEvent, type CommandKind } from './known-acts.ts';
import type { Change } from './outcome.ts';

export type ChangeRow = { readonly seq: number; readonly type: string; readonly doneAt: Instant; readonly actor: Actor; readonly person: string | null; readonly hideName: Json };

/** What was recorded since `seenVersion`: on the same step or thread, or on the whole. A few are enough to look at. */
export const readChanges = (streamId: string, seenVersion: number, step: string | null): Statement => ({
  name: 'changes-since',
  text: `select e.seq, e.type, e.done_at as "doneAt", e.actor, p.name as person, e.body #> '{data,hideName}' as "hideName" from event e left join person p on p.id = (e.actor ->> 'personId')::uuid
    where e.stream_id = $1 and e.seq > $2 and ($3::text is null or e.step_id is null or e.step_id = $3 or e.body ? 'signal' or e.body ? 'status') order by e.seq desc limit 20`,
  values: [streamId, seenVersion, step],
});

export function changesOf(kind: CommandKind, rows: readonly ChangeRow[]): readonly Change[] {
  return rows.toReversed().map(({ seq, type, doneAt, actor, person, hideName }) => {
    const who = isHiddenRating(type, { data: { hideName } }) ? hiddenAuthor : nameOf(actor, person);
    const what = actOfEvent(kind, type)?.done ?? systemEvents[type] ?? { zh: '有新的记录', en: 'added a record' };
    return { seq, type, doneAt, by: who, text: { zh: `${who.zh}${what.zh}`, en: `${who.en} ${what.en}` } };
  });
}

function nameOf(actor: Actor, person: string | null): Text {
  if ('system' in actor) return systemNames[actor.system] ?? { zh: '系统', en: 'The system' };
  return person === null ? { zh: '其他人', en: 'Someone' } : { zh: person, en: person };
}
