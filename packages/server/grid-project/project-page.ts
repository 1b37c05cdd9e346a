import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { readStream, type StreamGround } from '../command/read-ground.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { lightOf, noLight, type DueColumns } from '../http/light.ts';
import { problem } from '../http/problems.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { allSteps } from '../stream-page/all-steps.ts';
import { offeredActs } from '../stream-page/offered-acts.ts';
import { outsideOf } from '../stream-page/outside-of.ts';
import { stepNames } from '../stream-page/step-names.ts';
import { actAnswers, turnsOf } from '../stream-page/turn-and-acts.ts';
import type { VisitRow } from '../stream-page/visit-answer.ts';

type Head = DueColumns & {
  readonly id: string; readonly version: number; readonly status: 'open' | 'suspended' | 'ended'; readonly progressPercent: string | null;
  readonly process: { readonly id: string; readonly version: string };
};
type CaseRow = DueColumns & { readonly id: string };

const folder = import.meta.dirname;
const [head, beside, visitsSql] = [sqlFile(folder, 'project-head'), sqlFile(folder, 'cases-beside'), sqlFile(`${folder}/../stream-page`, 'visits')];

/** The whole page of a grid project: 404 when it is unknown or lies outside the asker's scope. */
export async function projectPage(desk: Desk, asker: Asker, id: string) {
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [...[head, visitsSql, beside].map((sql) => ({ ...sql, values: [id] })), readStream('project', id as Id)]);
  const row = rowsOf<Head>(answers, 0)[0];
  const ground = rowsOf<StreamGround>(answers, 3)[0];
  if (!row || !ground) throw problem('not-found');
  const { state } = ground;
  const { dueOn, amberOn, provisional, progressPercent, ...plain } = row;
  const visits = rowsOf<VisitRow>(answers, 1);
  const outside = outsideOf(desk, state, { papers: ground.beside.papers });
  const turn = turnsOf(desk, 'project', state, visits);
  const light = (due: DueColumns) => lightOf(due, desk.today(), desk.rules().calendar);
  const cases = rowsOf<CaseRow>(answers, 2).map(({ dueOn: caseDue, amberOn: caseAmber, provisional: caseProvisional, ...one }) => ({
    ...one, light: light({ dueOn: caseDue, amberOn: caseAmber, provisional: caseProvisional }),
  }));
  const outline = state.facts['outline'];
  return {
    ...plain,
    outline: typeof outline === 'string' ? outline : null,
    progressPercent: progressPercent === null ? null : Math.round(Number(progressPercent)),
    light: row.status === 'ended' ? noLight : light({ dueOn, amberOn, provisional }),
    openSteps: stepNames('project', Object.keys(state.open)),
    caseCount: cases.length, cases, turn,
    steps: allSteps(desk, state, desk.shell.processes.pinned(row.process), visits),
    acts: actAnswers('project', state, offeredActs('project', state, asker, outside), turn),
  };
}
