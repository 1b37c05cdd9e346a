import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { CommandKind } from '../command/known-acts.ts';
import { readStream, type StreamGround } from '../command/read-ground.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { allSteps } from './all-steps.ts';
import type { VisitRow } from './visit-answer.ts';

const visitsSql = sqlFile(import.meta.dirname, 'visits');

/** The process that the stream pinned when it began, where its tokens stand, and the passages made; a picture of the house, not for customers. */
export async function processPicture(desk: Desk, asker: Asker, kind: CommandKind, id: string) {
  if (asker.kind === 'customer') throw problem('not-found');
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [readStream(kind, id as Id), { ...visitsSql, values: [id] }]);
  const ground = rowsOf<StreamGround>(answers, 0)[0];
  if (!ground) throw problem('not-found');
  const { state } = ground;
  const process = desk.shell.processes.pinned(state.process);
  return { process, position: state.position, visits: allSteps(desk, state, process, rowsOf<VisitRow>(answers, 1)) };
}
