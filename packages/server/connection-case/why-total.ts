import { limitsMet } from '@jiedian/domain/limits/case-clocks.ts';
import { totalFor } from '@jiedian/domain/limits/limit-for.ts';
import { totalTime } from '@jiedian/domain/limits/total-clock.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Asker } from '../session/asker.ts';
import { readVisits, whyAnswer } from '../stream-page/why-due.ts';
import { timesOf } from './case-clocks.ts';
import type { CaseHead } from './case-head.ts';

const head = sqlFile(import.meta.dirname, 'case-head');

/** Why the utility's total time ends on its day. 404 where the regime caps no total. */
export async function whyTotalDue(desk: Desk, asker: Asker, id: string) {
  const { state, visits } = await readVisits(desk, asker, 'case', id);
  const [row] = await ask<CaseHead>(desk, asker, head, [id]);
  if (row === undefined) throw problem('not-found');
  const times = timesOf(desk, state, row.endedAt, visits);
  const cap = totalFor(times.regime, times.kind);
  if (cap === null) throw problem('not-found');
  return whyAnswer(desk, state, cap.name, cap, totalTime({ ...times, rows: limitsMet(times) }));
}
