import { duties } from '@jiedian/domain/glossary/duty.ts';
import { namedToCustomer, toldBody, toldToCustomer, type Recorded } from '@jiedian/domain/connection-case/told-to-customer.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import type { Asker } from '../session/asker.ts';
import { whoOf, type EventRow } from './event-row.ts';

const sql = sqlFile(import.meta.dirname, 'told-events');

/** The events of a case that its customer reads; null for staff, who read all that they see. */
export async function toldSeqs(desk: Desk, asker: Asker, id: string): Promise<readonly number[] | null> {
  return asker.kind === 'customer' ? toldToCustomer(await ask<Recorded>(desk, asker, sql, [id])) : null;
}

const dutyOf = ({ actor }: EventRow) => ('duty' in actor ? actor.duty : null);

/** A row as this person reads it: to a customer only the fields meant for him. */
export const asRead = (asker: Asker, row: EventRow): EventRow =>
  asker.kind === 'customer' ? { ...row, body: toldBody({ seq: row.seq, type: row.type, duty: dutyOf(row) }, row.body) } : row;

const house: Text = { zh: '供电公司', en: 'The utility' };

/** Who did it: customers know by name those whom they meet; everybody behind them is the utility. */
export const whoRead = (asker: Asker, row: EventRow): Text => (asker.kind === 'customer' && !namedToCustomer(dutyOf(row)) ? house : whoOf(row));

export function dutyRead(asker: Asker, row: EventRow): Text | null {
  const duty = dutyOf(row);
  return duty === null || (asker.kind === 'customer' && !namedToCustomer(duty)) ? null : duties[duty];
}
