import type { Shape } from '@jiedian/domain/kernel/field.ts';
import { actsOf, type CommandKind } from '../command/known-acts.ts';

/** Kinds of paper that a form takes, those of its tables too. */
const takenBy = (fields: Shape): readonly string[] =>
  Object.values(fields).flatMap((field) => (field.kind === 'table' ? takenBy(field.columns) : field.kind === 'files' && field.paper !== undefined ? [field.paper] : []));

const byKind: Readonly<Record<CommandKind, ReadonlyMap<string, string>>> = { case: stepsTaking('case'), project: stepsTaking('project') };

function stepsTaking(kind: CommandKind): ReadonlyMap<string, string> {
  // The first act that takes a paper keeps it, hence the last is set first.
  return new Map(actsOf(kind).flatMap(({ step, form }) => (step === null ? [] : takenBy(form.fields).map((paper) => [paper, step] as const))).toReversed());
}

/** The step that a paper belongs to by its form, though it may also come by an act at any time (a firm added later). Undefined: no step asks for it. */
export const stepOfPaper = (kind: CommandKind, paper: string): string | undefined => byKind[kind].get(paper);
