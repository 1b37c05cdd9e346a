import type pg from 'pg';
import type { DecidedEvent, LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Shell } from '../command/shell.ts';
import { appendPlainEvents, type Said } from '../ledger/append-plain-events.ts';
import { keepFirm } from './keep-firm.ts';

/** Adds events to a firm's stream, beginning it with the first, and writes its row, within the caller's transaction. `before`: all that happened so far. */
export async function recordFirm(shell: Shell, client: pg.ClientBase, firm: { readonly id: Id; readonly unitId: Id; readonly before: readonly LedgerEvent[] }, decided: readonly DecidedEvent[], said: Said): Promise<readonly LedgerEvent[]> {
  const added = await appendPlainEvents(client, shell.vault, { kind: 'firm', id: firm.id, unitId: firm.unitId }, decided, said);
  await keepFirm(client, firm.id, [...firm.before, ...added]);
  return added;
}

/** Two who register or change firms at once wait for each other: a code is registered once. */
export const lockFirms = (client: pg.ClientBase): Promise<unknown> => client.query(`select pg_advisory_xact_lock(hashtextextended('firms', 0))`);
