import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import type { Desk } from '../http/desk.ts';
import { noLight } from '../http/light.ts';
import { correctedRows } from './corrected-rows.ts';
import { visitAnswer, type VisitRow } from './visit-answer.ts';

/**
 * Every step of the process in its order: the passages made so far, and one line for each step that has not been reached. Of a
 * stream that is over, what was never reached is left out.
 */
export function allSteps(desk: Desk, state: StreamState, process: CompiledProcess, visits: readonly VisitRow[]) {
  const { kind } = state;
  const ended = state.status === 'ended';
  const passed = correctedRows(state, visits);
  const codes = process.nodes.map(({ id }) => id).filter((id) => stepsOf[kind][id] !== undefined);
  const order = Object.keys(stepsOf[kind]);
  return codes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).flatMap((code) => {
    const made: readonly StepAnswer[] = passed.filter(({ step }) => step === code).map((row) => visitAnswer(desk, state, row));
    return made.length > 0 || ended ? made : [notReached(kind, code)];
  });
}

type StepAnswer = ReturnType<typeof visitAnswer> | ReturnType<typeof notReached>;

function notReached(kind: CommandKind, code: string) {
  const step = stepsOf[kind][code];
  return {
    code, no: step?.no ?? '', name: step?.name ?? { zh: code, en: code }, track: step?.track ?? ('customer' as const), visit: 0, state: 'later' as const,
    openedAt: null, closedAt: null, segments: [], dueOn: null, turn: null, account: null, who: null, usedDays: null, allowedDays: null, light: noLight, outcome: null,
  };
}
