import { sentenceOf } from '@jiedian/domain/connection-case/sentence.ts';
import { projectSentenceOf } from '@jiedian/domain/grid-project/sentence.ts';
import type { Asker } from '../session/asker.ts';
import { asRead, whoRead } from '../stream-page/as-customer.ts';
import { toldOf, type EventRow } from '../stream-page/event-row.ts';

/** A row of news.sql. */
export type NewsRow = Omit<EventRow, 'doneAt' | 'hash' | 'version' | 'stepOpenedAt'> & { readonly kind: 'case' | 'project'; readonly id: string; readonly number: string; readonly about: string | null };

/** One event by somebody else, in the ledger's sentence, as this person reads it. */
export function newsOf(asker: Asker, { kind, id, number, about, ...row }: NewsRow) {
  const event = asRead(asker, { ...row, doneAt: row.receivedAt, hash: '', version: 0, stepOpenedAt: null });
  const sentence = kind === 'case' ? sentenceOf : projectSentenceOf;
  return { stream: { kind, id }, number, about, seq: row.seq, at: row.receivedAt, sentence: sentence(toldOf(event), whoRead(asker, event)) };
}
