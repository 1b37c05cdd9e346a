import type pg from 'pg';
import { isId, type Id } from '@jiedian/domain/kernel/ids.ts';
import { flight, type Answer, type Statement } from './flight.ts';

/** What a person may see: the units of the duties held with all beneath them, and the customers spoken for. */
export type Scope = { readonly personId: Id; readonly units: readonly Id[]; readonly customers: readonly Id[] };

/**
 * Opens a transaction that sees what the person may see and no more. The settings end with the transaction (`set local`).
 * Ids are checked first: they stand in the text.
 */
export function beginAs({ personId, units, customers }: Scope): string {
  const ids = [personId, ...units, ...customers];
  const wrong = ids.find((id) => !isId(id));
  if (wrong !== undefined) throw new RangeError('a scope holds ids only');
  return `begin; set local jiedian.person = '${personId}'; set local jiedian.units = '${units.join(',')}'; set local jiedian.customers = '${customers.join(',')}'`;
}

/** Reads in one flight, within the person's scope. Gives the answers of the statements alone. */
export async function readAs(pool: pg.Pool, scope: Scope, statements: readonly Statement[]): Promise<readonly Answer[]> {
  const client = await pool.connect();
  try {
    return (await flight(client, [beginAs(scope), ...statements, 'commit'])).slice(1, -1);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
