import type pg from 'pg';
import { flight, type Answer, type Statement } from '../db/flight.ts';
import { beginAs } from '../db/scope.ts';
import { genericPlans } from '../http/generic-plans.ts';
import type { Asker } from './received.ts';
import type { Shell } from './shell.ts';

/** One transaction in the asker's scope. The first flight opens it; whoever works on it ends it by `commit` in the last, or by `forget`. */
export type Transaction = {
  readonly open: (statements: readonly Statement[]) => Promise<readonly Answer[]>;
  readonly more: (statements: readonly Statement[]) => Promise<readonly Answer[]>;
  readonly commit: (statements: readonly Statement[]) => Promise<readonly Answer[]>;
  readonly forget: () => Promise<void>;
};

/** Persons work on the web's role within their scope, rules of the house on the worker's. Nothing but SQL happens inside. */
export async function transact<T>(shell: Pick<Shell, 'app' | 'worker'>, asker: Asker, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  // All is found by key: knowing the values makes no plan better, and a list of ids would be planned anew each time.
  const begin = `${asker.kind === 'person' ? beginAs(asker) : 'begin'}; ${genericPlans}`;
  const client = await (asker.kind === 'person' ? shell.app : shell.worker).connect();
  let broken = false;
  try {
    return await work({
      open: async (statements) => (await flight(client, [begin, ...statements])).slice(1),
      more: (statements) => flight(client, statements),
      commit: (statements) => flight(client, [...statements, 'commit']),
      forget: async () => void (await client.query('rollback')),
    });
  } catch (error) {
    await client.query('rollback').catch(() => void (broken = true));
    throw error;
  } finally {
    release(client, broken);
  }
}

/** A connection on which not even a rollback went through is thrown away. */
const release = (client: pg.PoolClient, broken: boolean): void => client.release(broken);
