import type { Asker } from '@jiedian/server/command/received.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

/** One act that a client is to do, by whom. */
export type ActOrder = { readonly command: string; readonly username: string; readonly asker: Asker; readonly doneAt: Instant; readonly data: JsonObject };

/** A case that stands after its application, and all acts that lead it to its end. */
export type CaseOrder = { readonly id: Id; readonly version: number; readonly acts: readonly ActOrder[] };

/** What a driver is asked over its channel, and what it answers. */
export type Round = { readonly cases: readonly CaseOrder[] };
export type Driven = { readonly commands: number; readonly seconds: number } | { readonly trouble: string };

/** Clients at once: each takes the next case and does all its acts, one after the other. */
export const CLIENTS = 16;

/** In a driver's process: answers rounds until the channel closes. */
export function answerRounds(act: (client: number) => Promise<(order: CaseOrder, act: ActOrder, version: number) => Promise<number>>): void {
  const ready = Promise.all(Array.from({ length: CLIENTS }, (_, client) => act(client)));
  process.on('message', (round: Round) => void drive(round, ready).then(answer, (error: unknown) => answer({ trouble: error instanceof Error ? (error.stack ?? error.message) : String(error) })));
  process.on('disconnect', () => process.exit(0));
  // A message that comes before somebody listens is lost.
  process.send?.('ready');
}

const answer = (driven: Driven): void => void process.send?.(driven);

async function drive({ cases }: Round, ready: Promise<readonly ((order: CaseOrder, act: ActOrder, version: number) => Promise<number>)[]>): Promise<Driven> {
  const clients = await ready;
  const waiting = [...cases];
  let commands = 0;
  const began = performance.now();
  await Promise.all(clients.map(async (client) => {
    for (let order = waiting.shift(); order; order = waiting.shift()) {
      let { version } = order;
      for (const act of order.acts) {
        version = await client(order, act, version);
        commands += 1;
      }
    }
  }));
  return { commands, seconds: (performance.now() - began) / 1000 };
}
