import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import type { Desk } from '../http/desk.ts';
import { lightOf } from '../http/light.ts';
import type { VisitRow } from './visit-answer.ts';

/** Whose turn it is at each open step, the most urgent first; nobody's while the stream is suspended or over. */
export function turnsOf(desk: Desk, kind: CommandKind, state: StreamState, visits: readonly VisitRow[]) {
  if (state.status !== 'open') return [];
  const urgency = ({ dueOn }: VisitRow): string => dueOn ?? '9999-12-31';
  return visits.filter(({ closedAt }) => closedAt === null).toSorted((a, b) => (urgency(a) < urgency(b) ? -1 : urgency(a) > urgency(b) ? 1 : 0)).map((row) => ({
    step: row.step, stepName: stepsOf[kind][row.step]?.name ?? { zh: row.step, en: row.step }, duties: row.duties, account: row.account, who: row.who,
    light: lightOf(row, desk.today(), desk.rules().calendar),
  }));
}

/** What I may do now, as pages offer it. The first act of the most urgent step is the primary one. */
export function actAnswers(kind: CommandKind, state: StreamState, acts: readonly AnyAct[], turns: readonly { readonly step: string }[]) {
  const primary = turns.flatMap(({ step }) => acts.filter((act) => act.step === step)).at(0);
  return acts.map((act) => ({
    command: act.command, name: act.name, step: act.step, stepName: act.step === null ? null : (stepsOf[kind][act.step]?.name ?? null),
    visit: act.step === null ? null : (state.open[act.step]?.visit ?? null), primary: act === primary,
  }));
}
