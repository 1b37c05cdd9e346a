import { begin } from '@jiedian/engines/process/token-game.ts';
import type { Line } from '@jiedian/domain/forecast/line.ts';
import type { StepHistory } from '@jiedian/domain/forecast/spread-of-step.ts';
import type { Actor } from '@jiedian/domain/kernel/actor.ts';
import type { EventBody } from '@jiedian/domain/kernel/event.ts';
import { beginStream, evolve } from '@jiedian/domain/kernel/evolve.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { stepsOf } from '../command/known-acts.ts';
import type { Shell } from '../command/shell.ts';
import { caseKindOf } from '../ledger/case-kind.ts';
import { regimeOf, type RuleBook } from '../ledger/rule-book.ts';

/** An event as a forecast folds it. `projectId` null: of the case itself, and only then it says who did it. */
export type ForecastEvent = {
  readonly projectId: Id | null; readonly number: string | null; readonly homeUnitId: Id; readonly seq: number; readonly type: string; readonly stepId: string | null; readonly stepVisit: number | null;
  readonly doneAt: Instant; readonly receivedAt: Instant; readonly body: EventBody; readonly actor: Actor | null; readonly whoName: string | null; readonly forName: string | null;
};

export type HistoryRow = StepHistory & { readonly unitId: Id; readonly processId: string; readonly step: string };

/** The case and its projects between two events; those that have not begun yet are not there. */
export type Folded = { readonly connection: StreamState | null; readonly projects: ReadonlyMap<Id, StreamState> };

export const nothingYet: Folded = { connection: null, projects: new Map() };

/** One more event on the line that it belongs to. */
export function foldLines(before: Folded, event: ForecastEvent, id: Id, { pinned }: Shell['processes']): Folded {
  const { projectId, seq, type, stepId, stepVisit, doneAt, receivedAt, body } = event;
  const kind = projectId === null ? 'case' : 'project';
  const state = projectId === null ? before.connection : before.projects.get(projectId);
  const folded = { seq, type, typeVersion: 1, doneAt, receivedAt, body, ...(stepId === null ? {} : { step: { id: stepId, visit: stepVisit ?? 1 } }) };
  const of = state?.process ?? body.begins?.process;
  if (of === undefined) throw new Error(`${kind} ${projectId ?? id} begins without a process`);
  const process = pinned(of);
  const after = state ? evolve(state, folded, process, stepsOf[kind]).state : beginStream(kind, projectId ?? id, folded, process, stepsOf[kind]).state;
  return projectId === null ? { ...before, connection: after } : { ...before, projects: new Map([...before.projects, [projectId, after]]) };
}

/** How a forecast sees a folded stream. */
export function lineOf(book: RuleBook, state: StreamState, processes: Shell['processes'], history: readonly HistoryRow[], homeUnitId: Id): Line {
  const own = history.filter(({ unitId, processId }) => unitId === homeUnitId && processId === state.process.id);
  return {
    key: state.kind === 'case' ? 'case' : state.id, state, process: processes.pinned(state.process), steps: stepsOf[state.kind], regime: regimeOf(book, state), kind: caseKindOf(state),
    history: Object.fromEntries(own.map(({ step, count, low, likely, high }) => [step, { count, low, likely, high }])),
  };
}

/** A project that was asked for and is being made stands at its beginning; its limits are those of the case. */
export function projectToCome(connection: Line, processes: Shell['processes'], history: readonly HistoryRow[]): Line {
  const process = processes.current('grid-project');
  const own = history.filter(({ processId }) => processId === process.id);
  return {
    key: 'to-come', process, steps: stepsOf.project, regime: connection.regime, kind: { ...connection.kind, process: process.id },
    state: { position: begin(process, new Set(), 0).position, facts: {}, open: {}, status: 'open' },
    history: Object.fromEntries(own.map(({ step, count, low, likely, high }) => [step, { count, low, likely, high }])),
  };
}
