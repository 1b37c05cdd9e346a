import { departments } from '@jiedian/domain/glossary/lists/department.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Names } from '@jiedian/domain/kernel/field-words.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { actsOf, type CommandKind } from '../command/known-acts.ts';
import type { Asker } from '../session/asker.ts';
import { offeredActs } from './offered-acts.ts';

export type ThreadKind = 'urging' | 'coordination' | 'complaints';
export type Thread = {
  readonly kind: ThreadKind; readonly no: number; readonly stage: 'open' | 'answered' | 'closed'; readonly times: number; readonly owes: Text | null;
  readonly dueOn: BusinessDate | null; readonly acts: readonly { readonly command: string; readonly name: Text }[];
};

const kinds: readonly ThreadKind[] = ['urging', 'coordination', 'complaints'];
const serviceDesk: Text = { zh: '客户服务', en: 'Customer service' };

/** The events by which threads go on, on a stream of this kind. */
export const threadEvents = (kind: CommandKind): readonly string[] => actsOf(kind).flatMap(({ aside, event }) => (kinds.some((one) => one === aside) ? [event] : []));

/** Every urging, coordination order and complaint of the stream: how it stands, who owes what comes next, and what the asker may do about it. */
export function threadsOf(kind: CommandKind, state: StreamState, asker: Asker, names: Names): readonly Thread[] {
  const offered = offeredActs(kind, state, asker, {});
  return kinds.flatMap((of) => Object.entries(state.asides[of] ?? {}).flatMap(([no, said]): readonly Thread[] => {
    if (!isObject(said)) return [];
    const stage = said['state'] === 'open' || said['state'] === 'answered' ? said['state'] : 'closed';
    const acts = isHis(of, stage, said, asker) ? offered.filter(({ aside, command }) => aside === of && command.startsWith(stage === 'open' ? 'answer-' : 'close-')) : [];
    const due = stage === 'open' ? (said['needBy'] ?? said['answerDue']) : undefined;
    return [{
      kind: of, no: Number(no), stage, times: typeof said['times'] === 'number' ? said['times'] : 1, owes: owesOf(of, stage, said, names),
      dueOn: typeof due === 'string' ? (due as BusinessDate) : null, acts: acts.map(({ command, name }) => ({ command, name })),
    }];
  }));
}

const personSaid = (id: unknown, names: Names): Text | null => {
  const name = typeof id === 'string' ? names.person(id) : undefined;
  return name === undefined ? null : { zh: name, en: name };
};

function owesOf(of: ThreadKind, stage: Thread['stage'], said: JsonObject, names: Names): Text | null {
  if (stage === 'closed') return null;
  if (stage === 'answered') return personSaid(said['from'], names);
  if (of === 'complaints') return serviceDesk;
  return of === 'coordination' && typeof said['toDepartment'] === 'string' ? wordsOf(departments, said['toDepartment']) : personSaid(said['to'], names);
}

/** As the acts judge it: the person urged, whoever holds the department's duty, the sender. */
function isHis(of: ThreadKind, stage: Thread['stage'], said: JsonObject, { personId, actsFor, duties }: Asker): boolean {
  if (stage === 'closed') return false;
  if (of === 'complaints') return true;
  const mine = (id: unknown) => [personId, ...actsFor].some((one) => one === id);
  if (stage === 'answered') return of === 'urging' && said['from'] === undefined ? !mine(said['to']) : mine(said['from']);
  return of === 'coordination' ? duties.some(({ duty }) => duty === said['toDepartment']) : mine(said['to']);
}
