import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { CommandKind } from '../command/known-acts.ts';
import type { Received } from '../command/received.ts';
import { actingAsker, type Asker } from '../session/asker.ts';

/** A body that has passed the schema of its command. */
export type CommandBody = {
  readonly commandId: Id; readonly stream: { readonly kind: CommandKind; readonly id: Id }; readonly seenVersion: number; readonly doneAt: Instant;
  readonly device?: NonNullable<LedgerEvent['device']>; readonly actingFor?: Id; readonly customerId?: Id; readonly data: JsonObject;
};

/** Person and channel come from the session, never from the body; what a device sent is from the field. */
export function receivedFrom(act: AnyAct, body: CommandBody, asker: Asker): Received {
  const channel = asker.kind === 'customer' ? 'portal' : body.device === undefined ? 'desk' : 'field';
  const own = asker.customers.length === 1 ? asker.customers[0]?.id : undefined;
  const customerId = act.begins === 'case' && asker.kind === 'customer' ? (body.customerId ?? own) : undefined;
  const { customerId: _, data, ...rest } = body;
  return {
    command: act.command, ...rest, data: asker.kind === 'customer' ? broughtOnline(act, data) : data, channel, asker: actingAsker(asker),
    ...(customerId === undefined ? {} : { customerId }),
    ...(act.begins === 'case' ? { draftKeys: ['application:new'] } : {}),
  };
}

/** What a customer hands in came online, whatever the body says; only staff speak of an earlier contact. */
function broughtOnline(act: AnyAct, data: JsonObject): JsonObject {
  if (!('channel' in act.form.fields) || data['channel'] === 'online') return data;
  const { firstContactAt: _, ...rest } = data;
  return { ...rest, channel: 'online' };
}
