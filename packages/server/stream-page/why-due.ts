import { countOut } from '@jiedian/domain/limits/count-out.ts';
import type { Segment } from '@jiedian/domain/limits/segment.ts';
import type { LimitRow } from '@jiedian/domain/limits/regime.ts';
import { whatWouldMove } from '@jiedian/domain/limits/what-would-move.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import { readStream, type StreamGround } from '../command/read-ground.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import { calendarFor, versionKnown } from '../ledger/calendar-for.ts';
import { countedTime } from '../ledger/counted-time.ts';
import { regimeOf } from '../ledger/rule-book.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import type { VisitRow } from './visit-answer.ts';

const visitsSql = sqlFile(import.meta.dirname, 'visits');

/** 为什么是这一天: how the due day of a visit of a step was counted, day by day, with the rule and its source. A page of the house; 404 where there is none to show. */
export async function whyVisitDue(desk: Desk, asker: Asker, kind: CommandKind, id: string, asked: { readonly step: string; readonly visit: number }) {
  const { state, visits } = await readVisits(desk, asker, kind, id);
  const row = visits.find(({ step, visit }) => step === asked.step && visit === asked.visit);
  if (row === undefined) throw problem('not-found');
  const { closedAt, closedSeq, ...passage } = row;
  const { limit, segments } = countedTime(desk.rules(), state, row.step, { ...passage, ...(closedAt && closedSeq ? { closedAt, closedSeq } : {}) });
  return whyAnswer(desk, state, stepsOf[kind][row.step]?.name ?? { zh: row.step, en: row.step }, limit, { segments, ...(closedAt ? { closedAt } : {}) });
}

/** The stream and every passage made on it, as far as the asker sees it; customers ask elsewhere. */
export async function readVisits(desk: Desk, asker: Asker, kind: CommandKind, id: string) {
  if (asker.kind === 'customer') throw problem('not-found');
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [{ ...visitsSql, values: [id] }, readStream(kind, id as Id)]);
  const ground = rowsOf<StreamGround>(answers, 1)[0];
  if (!ground) throw problem('not-found');
  return { state: ground.state, visits: rowsOf<VisitRow>(answers, 0) };
}

/** `closedAt`: of a clock that is over, which is told as it was counted then. */
export function whyAnswer(desk: Desk, state: StreamState, title: Text, limit: LimitRow | null, time: { readonly segments: readonly Segment[]; readonly moreToCome?: boolean; readonly closedAt?: Instant }) {
  const book = desk.rules();
  const known = versionKnown(book, time.closedAt);
  const { clock, runs } = countOut({ ...time, limit, calendar: calendarFor(book, state, limit, time.closedAt), now: desk.now() });
  const regime = regimeOf(book, state);
  return {
    title, state: clock.state, light: clock.light, due: clock.due, used: clock.used, left: clock.left, runs,
    limit: limit === null ? null : {
      name: limit.name, days: limit.days, unit: limit.unit, ground: limit.ground, source: book.regulation.sources.get(limit.source) ?? { zh: limit.source, en: limit.source },
      regime: regime.title, effectiveFrom: regime.effectiveFrom, toBeConfirmed: limit.toBeConfirmed,
    },
    calendar: known === null ? null : { title: known.title, knownFrom: known.knownFrom as Instant | null },
    changes: whatWouldMove(clock, limit),
  };
}
