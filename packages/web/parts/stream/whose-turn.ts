import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import type { StepState, StepTurn } from '../../ask/shapes.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** The person of a step by name; where nobody is named, the duties that may act. */
export function whoseTurn(step: Pick<StepState, 'who' | 'turn'>, t: (text: Text) => string): string {
  if (step.who) return step.who.name;
  return (step.turn?.duties ?? []).slice(0, 2).map((duty) => t(duties[duty as Duty])).join(t({ zh: '、', en: ', ' }));
}

const most = { late: 0, amber: 1, ok: 2, none: 3 } as const;

/** The most urgent of the open steps, which speaks for all. */
export const firstTurn = (turn: readonly StepTurn[]): StepTurn | undefined =>
  turn.toSorted((a, b) => most[a.light.state] - most[b.light.state] || (a.light.daysLeft ?? 999) - (b.light.daysLeft ?? 999))[0];

/** Who acts at an open step: the person, else the duties that may. */
export const turnHolder = ({ who, duties: asked }: StepTurn): Text => {
  if (who) return { zh: who.name, en: who.name };
  const named = asked.slice(0, 2).map((duty) => duties[duty as Duty]);
  return { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join(' or ') };
};
