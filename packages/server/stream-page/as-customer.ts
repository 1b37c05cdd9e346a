import { duties } from '@jiedian/domain/glossary/duty.ts';
import { hiddenAuthor, isHiddenRating, readsHiddenRatings, withoutAuthor } from '@jiedian/domain/connection-case/hidden-rating.ts';
import { namedToCustomer, toldBody, toldToCustomer, type Recorded } from '@jiedian/domain/connection-case/told-to-customer.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
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

/** Ratings whose author keeps his name from the managers lose it, and the answers, for all staff outside oversight. */
const withholds = (asker: Asker): boolean => asker.kind === 'staff' && !readsHiddenRatings(asker.duties.map(({ duty }) => duty));

/** A row as this person reads it: to a customer only the fields meant for him, to staff no rating that was meant for oversight. */
export function asRead(asker: Asker, row: EventRow): EventRow {
  if (asker.kind === 'customer') return { ...row, body: toldBody({ seq: row.seq, type: row.type, duty: dutyOf(row) }, row.body) };
  return withholds(asker) && isHiddenRating(row.type, row.body) ? { ...row, body: withoutAuthor(row.body), authorHidden: true } : row;
}

const house: Text = { zh: '供电公司', en: 'The utility' };

/** Who did it: customers know by name those whom they meet; everybody behind them is the utility. */
export const whoRead = (asker: Asker, row: EventRow): Text => (row.authorHidden ? hiddenAuthor : asker.kind === 'customer' && !namedToCustomer(dutyOf(row)) ? house : whoOf(row));

export function dutyRead(asker: Asker, row: EventRow): Text | null {
  const duty = dutyOf(row);
  return duty === null || (asker.kind === 'customer' && !namedToCustomer(duty)) ? null : duties[duty];
}

/** What oversight found in a rating says what was answered there. */
export const factsForStaff = (asker: Asker, facts: JsonObject): JsonObject =>
  withholds(asker) ? Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'ratingFindings')) : facts;
