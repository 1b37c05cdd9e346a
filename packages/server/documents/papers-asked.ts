import { requiredPapers } from '@jiedian/domain/completion-inspection/completion-papers.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { CommandKind } from '../command/known-acts.ts';

/**
 * Which papers the rules ask for so far, with the step where each comes in (regulation/papers, `askedAt`): those of a later step are owed
 * once it has been reached. What an exempt step would have asked for is not, save for what the completion report brings instead.
 */
export function papersAsked(kind: CommandKind, outside: JsonObject, state: StreamState): ReadonlyMap<string, string> {
  if (kind === 'project') return new Map();
  const byStep = isObject(outside['papersByStep']) ? outside['papersByStep'] : {};
  const exempt = state.facts['exemptionRecalled'] !== true && isObject(outside['exempt']) ? outside['exempt'] : {};
  const asked = (step: string): readonly string[] => (step === 'completion-report' ? requiredPapers({ ...outside, ...state.facts }) : listed(byStep[step]));
  const owed = Object.keys(byStep).filter((step) => state.position.visits[step] !== undefined && exempt[step] === undefined);
  return new Map([
    ...listed(outside['papersRequired']).map((paper) => [paper, 'application'] as const),
    ...owed.flatMap((step) => asked(step).map((paper) => [paper, step] as const)),
  ]);
}

const listed = (value: JsonObject[string] | undefined): readonly string[] =>
  Array.isArray(value) ? value.flatMap((one) => (typeof one === 'string' ? [one] : isObject(one) && typeof one['paper'] === 'string' ? [one['paper']] : [])) : [];
