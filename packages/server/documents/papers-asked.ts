import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { CommandKind } from '../command/known-acts.ts';

/**
 * Which papers the rules ask for so far, with the step where each comes in. Design and completion papers are owed once their step has
 * been reached; what an exempt step would have asked for is not.
 */
export function papersAsked(kind: CommandKind, outside: JsonObject, state: StreamState): ReadonlyMap<string, string> {
  if (kind === 'project') return new Map();
  const reached = (step: string) => state.position.visits[step] !== undefined;
  const exempt = isObject(outside['exempt']) ? outside['exempt'] : {};
  const owes = (step: string) => reached(step) && exempt[step] === undefined;
  return new Map([
    ...listed(outside['papersRequired']).map((paper) => [paper, 'application'] as const),
    ...(owes('design-review') ? listed(outside['designPapersRequired']).map((paper) => [paper, 'design-review'] as const) : []),
    ...(owes('completion-report') ? listed(outside['completionPapersRequired']).map((paper) => [paper, 'completion-report'] as const) : []),
  ]);
}

const listed = (value: JsonObject[string] | undefined): readonly string[] =>
  Array.isArray(value) ? value.flatMap((one) => (typeof one === 'string' ? [one] : isObject(one) && typeof one['paper'] === 'string' ? [one['paper']] : [])) : [];
