import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import type { StepState } from '../../ask/shapes.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** The person of a step by name; where nobody is named, the duties that may act. */
export function whoseTurn(step: Pick<StepState, 'who' | 'turn'>, t: (text: Text) => string): string {
  if (step.who) return step.who.name;
  return (step.turn?.duties ?? []).slice(0, 2).map((duty) => t(duties[duty as Duty])).join(t({ zh: '、', en: ', ' }));
}
