import { factsForCustomer, opensToCustomer } from '@jiedian/domain/connection-case/told-to-customer.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { actFor, type CommandKind } from '../command/known-acts.ts';
import { readStream, type StreamGround } from '../command/read-ground.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { factsForStaff } from './as-customer.ts';
import { candidatesFor } from './candidates.ts';
import { givenRows } from './given-rows.ts';
import { openSealed, sealedIn, unsealed } from './open-sealed.ts';
import { withPapersHeld } from './paper-rows.ts';
import { outsideOf } from './outside-of.ts';
import { prefilled, typesFor, type Earlier } from './prefill.ts';
import { similarTo } from './similar-to.ts';

const earlierSql = sqlFile(import.meta.dirname, 'earlier-data');
const draftSql = sqlFile(`${import.meta.dirname}/../drafts`, 'read-draft');

/** All that a form needs to open: facts for its conditions, first values with their source, given rows, candidates, my draft. */
export async function prepareAct(desk: Desk, asker: Asker, kind: CommandKind, id: string, command: string) {
  const act = actFor(kind, command);
  if (!act || act.begins || (asker.kind === 'customer' && !opensToCustomer(act))) throw problem('not-found');
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [
    readStream(kind, id as Id),
    { ...earlierSql, values: [id, typesFor(kind, act)] },
    { ...draftSql, values: [asker.personId, `${kind}:${id}:${command}`] },
  ]);
  const ground = rowsOf<StreamGround>(answers, 0)[0];
  if (!ground) throw problem('not-found');
  const { state } = ground;
  const earlier = rowsOf<Earlier[number] & { seq: number }>(answers, 1).toSorted((a, b) => a.seq - b.seq).map(({ type, data }) => ({ type, data: data ?? {} }));
  const draft = rowsOf<{ data: JsonObject; savedAt: string }>(answers, 2)[0];
  const similar = await similarTo(desk, asker, state);
  const outside = outsideOf(desk, state, { projects: ground.projects, papers: ground.beside.papers, similar }, act);
  const open = await openSealed(desk, asker, id, [...sealedIn(state.facts), ...earlier.flatMap(({ data }) => sealedIn(data))], 'left-out');
  const clear = (value: Json) => unsealed(value, open);
  const facts = clear({ ...outside, ...state.facts }) as JsonObject;
  return {
    command, formCode: act.form.code, seenVersion: ground.version, facts: asker.kind === 'customer' ? factsForCustomer(facts) : factsForStaff(asker, facts),
    prefill: prefilled(kind, act, facts, earlier.map(({ type, data }) => ({ type, data: clear(data) as JsonObject })), desk.now()),
    draft: draft?.data ?? null, draftSavedAt: draft?.savedAt ?? null,
    rows: await withPapersHeld(desk, asker, kind, id, givenRows(desk, act.form.fields, facts)),
    choices: { persons: await candidatesFor(desk, asker, act.form.fields, ground.unitId) },
  };
}
