import { energisationGate } from '@jiedian/domain/gates/energisation-gate.ts';
import type { GateFacts } from '@jiedian/domain/gates/gate-facts.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { stepsOf } from '../command/known-acts.ts';
import { readStream, type StreamGround } from '../command/read-ground.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { lightOf } from '../http/light.ts';
import { problem } from '../http/problems.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { allSteps } from '../stream-page/all-steps.ts';
import { offeredActs } from '../stream-page/offered-acts.ts';
import { openSealed } from '../stream-page/open-sealed.ts';
import { outsideOf } from '../stream-page/outside-of.ts';
import { actAnswers, turnsOf } from '../stream-page/turn-and-acts.ts';
import type { VisitRow } from '../stream-page/visit-answer.ts';
import { caseForCustomer } from './case-for-customer.ts';
import { clocksOf } from './case-clocks.ts';
import type { CaseHead } from './case-head.ts';
import { suspensionOf } from './suspension.ts';

type ProjectRow = {
  readonly id: string; readonly number: string; readonly name: string; readonly openSteps: readonly string[] | null; readonly dueOn: BusinessDate | null;
  readonly amberOn: BusinessDate | null; readonly provisional: boolean; readonly promisedDate: string | null; readonly commissionedAt: string | null; readonly ended: boolean;
};

const folder = import.meta.dirname;
const [head, beside] = [sqlFile(folder, 'case-head'), sqlFile(folder, 'projects-beside')];
const visitsSql = sqlFile(`${folder}/../stream-page`, 'visits');

/** The whole case page: 404 when it is unknown or lies outside the asker's scope. */
export async function casePage(desk: Desk, asker: Asker, id: string) {
  const scope = scopeOfAsker(asker);
  const answers = await readAs(desk.shell.app, scope, [...[head, visitsSql, beside].map((sql) => ({ ...sql, values: [id] })), readStream('case', id as Id)]);
  const row = rowsOf<CaseHead>(answers, 0)[0];
  const ground = rowsOf<StreamGround>(answers, 3)[0];
  if (!row || !ground) throw problem('not-found');
  const { state } = ground;
  const visits = rowsOf<VisitRow>(answers, 1);
  const { contactName, contactPhoneSealed, suspendedSince: _s, suspensionAccount: _a, endedAt: _e, ...plain } = row;
  const outside = outsideOf(desk, state, { projects: ground.projects, papers: ground.beside.papers });
  const phone = await openSealed(desk, asker, id, contactPhoneSealed === null ? [] : [contactPhoneSealed]);
  const turn = turnsOf(desk, 'case', state, visits);
  const contactPhone = contactPhoneSealed === null ? undefined : phone.get(contactPhoneSealed);
  const page = {
    ...plain,
    suspension: suspensionOf(row, state),
    contact: contactName === null ? null : { name: contactName, phone: typeof contactPhone === 'string' ? contactPhone : null },
    projects: rowsOf<ProjectRow>(answers, 2).map((project) => projectBeside(desk, row.agreedDate ?? row.wantedDate, project)),
    projectUnderWay: outside['projectUnderWay'] === true,
    turn,
    clocks: clocksOf(desk, state, row.endedAt, visits),
    gate: energisationGate({ ...outside, ...state.facts } as GateFacts, desk.today()),
    steps: allSteps(desk, state, desk.shell.processes.pinned(row.process), visits),
    acts: actAnswers('case', state, offeredActs('case', state, asker, outside), turn),
  };
  return asker.kind === 'customer' ? caseForCustomer(page) : page;
}

function projectBeside(desk: Desk, expected: string | null, { openSteps, dueOn, amberOn, provisional, ended, ...project }: ProjectRow) {
  const names = (openSteps ?? []).map((code) => stepsOf.project[code]?.name ?? { zh: code, en: code });
  const step: Text | null = names.length === 0 ? null : { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
  // As the to-do list's filter of that name.
  const outOfStep = !ended && project.commissionedAt === null && project.promisedDate !== null && expected !== null && project.promisedDate > expected;
  return { ...project, outOfStep, step, light: lightOf(ended ? { dueOn: null, amberOn: null, provisional: false } : { dueOn, amberOn, provisional }, desk.today(), desk.rules().calendar) };
}
