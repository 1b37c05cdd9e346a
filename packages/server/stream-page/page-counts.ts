import type { CommandKind } from '../command/known-acts.ts';
import { sqlFile } from '../db/sql-file.ts';
import { dossier } from '../documents/dossier.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import { siteEvents } from './site-records.ts';

const sql = sqlFile(import.meta.dirname, 'page-counts');
type Row = { readonly ledger: number; readonly siteRecords: number; readonly exchanges: number };

/** How much stands behind each tab of the page. 404 where the stream is not seen, and to customers. */
export async function pageCounts(desk: Desk, asker: Asker, kind: CommandKind, id: string) {
  const [row] = asker.kind === 'customer' ? [] : await ask<Row>(desk, asker, sql, [id, kind, siteEvents[kind]]);
  if (!row) throw problem('not-found');
  const { held, missing } = await dossier(desk, asker, kind, id);
  return { ...row, dossier: { held, needed: held + missing } };
}
