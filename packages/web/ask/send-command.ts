import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Schemas } from './client.ts';
import { noNetwork, troubleFrom } from './trouble.ts';

export type Accepted = Schemas['Accepted'];

/** A command as it is sent. `commandId` is made once for one content: sending it again cannot do it twice. */
export type Command = {
  readonly commandId: string;
  readonly stream: { readonly kind: 'case' | 'project'; readonly id: string };
  readonly seenVersion: number;
  readonly doneAt: string;
  readonly data: JsonObject;
};

/**
 * Sends one act. The path's name is only known while the page runs (one form serves all acts), so the body's type is that of
 * the envelope; the door checks the rest. Throws `Trouble`.
 */
export async function sendCommand(command: string, body: Command): Promise<Accepted> {
  const request = { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } as const;
  const response = await fetch(`/api/v1/commands/${command}`, request).catch((): never => {
    throw noNetwork();
  });
  const answered: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw troubleFrom(response.status, answered);
  return answered as Accepted;
}
