import type { Text } from '@jiedian/domain/kernel/text.ts';
import { stepsOf, type CommandKind } from '../command/known-acts.ts';

/** What a step is called; a code that this version does not know shows as itself. */
export const stepName = (kind: CommandKind, code: string): Text => stepsOf[kind][code]?.name ?? { zh: code, en: code };

export const stepNames = (kind: CommandKind, codes: readonly string[]): readonly { readonly code: string; readonly name: Text }[] =>
  codes.map((code) => ({ code, name: stepName(kind, code) }));
