import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { actFor, actOfEvent, type CommandKind } from '../command/known-acts.ts';
import { readStream, type StreamGround } from '../command/read-ground.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { lightOf, noLight } from '../http/light.ts';
import { problem } from '../http/problems.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { cited } from './cited.ts';
import type { EventRow } from './event-row.ts';
import { threadEvents, threadsOf } from './exchange-threads.ts';
import { recordedForms } from './recorded-forms.ts';

type Way = { readonly channel: 'message' | 'sms' | 'e-mail'; readonly state: 'waiting' | 'sent' | 'failed' | 'given-up' };
type ToldRow = { readonly id: string; readonly notice: string; readonly at: Instant; readonly words: Text; readonly asks: string | null; readonly ways: readonly Way[]; readonly readAt: Instant | null };

const [events, told] = [sqlFile(import.meta.dirname, 'events-of-types'), sqlFile(import.meta.dirname, 'told-customer')];
const customer: Text = { zh: '客户', en: 'Customer' };

/**
 * 协调与消息: urgings, coordination orders and complaints with their answers, and what the customer was told; the newest first, each with who
 * owes what comes next. A page of the house, not for customers.
 */
export async function exchanges(desk: Desk, asker: Asker, kind: CommandKind, id: string) {
  if (asker.kind === 'customer') throw problem('not-found');
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [readStream(kind, id as Id), { ...events, values: [id, kind, threadEvents(kind)] }, { ...told, values: [id] }]);
  const ground = rowsOf<StreamGround>(answers, 0)[0];
  if (!ground) throw problem('not-found');
  const rows = rowsOf<EventRow>(answers, 1).filter(({ seq }) => seq !== null);
  const [forms, { names }] = await Promise.all([recordedForms(desk, asker, kind, id, rows), cited(desk, asker, [ground.state.asides as Json])]);
  const threadOfSeq = new Map(rows.map(({ seq, type, body }) => [seq, `${actOfEvent(kind, type)?.aside ?? ''}/${Object.keys(body.remembers ?? {})[0] ?? ''}`]));
  const threads = threadsOf(kind, ground.state, asker, names).map(({ dueOn, ...thread }) => {
    const turns = forms.filter(({ seq }) => threadOfSeq.get(seq) === `${thread.kind}/${thread.no}`);
    const light = dueOn === null ? noLight : lightOf({ dueOn, amberOn: dueOn, provisional: false }, desk.today(), desk.rules().calendar);
    return { ...thread, at: turns[0]?.at ?? ground.state.openedAt, light, turns: turns.map(({ seq, at, who, name, details, files }) => ({ seq, at, who, name, details, files })) };
  });
  return { threads: threads.toSorted((a, b) => (a.at < b.at ? 1 : -1)), told: toldAnswer(kind, ground.state, rowsOf<ToldRow>(answers, 2)) };
}

/** A notice asks until its act can no longer be the next one: the newest of those that ask for it, while the step waits for the customer. */
function toldAnswer(kind: CommandKind, state: StreamState, rows: readonly ToldRow[]) {
  return rows.map(({ asks, id, notice, ...row }, i) => {
    const act = asks === null ? undefined : actFor(kind, asks);
    const waits = state.status === 'open' && typeof act?.step === 'string' && (state.open[act.step]?.turn.duties.includes('customer') ?? false) && rows.findIndex((one) => one.asks === asks) === i;
    return { ...row, id: `${id}/${notice}`, asks: act?.name ?? null, owes: waits ? customer : null };
  });
}
