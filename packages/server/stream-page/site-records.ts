import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import type { EventRow } from './event-row.ts';
import { recordedForms } from './recorded-forms.ts';

const sql = sqlFile(import.meta.dirname, 'events-of-types');

/** What is written down where the work is: surveys, inspections, meters, energisation, visits. */
export const siteEvents: Readonly<Record<CommandKind, readonly string[]>> = {
  case: ['survey-recorded', 'lv-scheme-replied', 'interim-inspection-recorded', 'completion-inspection-recorded', 'cabinet-reported', 'meters-installed', 'terminal-brought-online', 'energised', 'lv-energised', 'site-visited-back'],
  project: ['site-inspected', 'findings-rechecked', 'concealed-part-witnessed', 'work-stopped', 'stop-work-lifted', 'works-accepted', 'works-commissioned'],
};

/** 现场记录: every record made on site, the newest first, with its step; a page of the house, not for customers. 404 where the stream is not seen. */
export async function siteRecords(desk: Desk, asker: Asker, kind: CommandKind, id: string) {
  const found = asker.kind === 'customer' ? [] : await ask<EventRow>(desk, asker, sql, [id, kind, siteEvents[kind]]);
  if (found.length === 0) throw problem('not-found');
  const rows = found.filter(({ seq }) => seq !== null);
  const steps = new Map(rows.map(({ seq, stepId }) => [seq, stepId === null ? null : (stepsOf[kind][stepId]?.name ?? null)]));
  const records = await recordedForms(desk, asker, kind, id, rows);
  return { records: records.map((record) => ({ ...record, step: steps.get(record.seq) ?? null })) };
}
