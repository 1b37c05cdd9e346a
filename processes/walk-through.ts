import type { CompiledProcess } from '../packages/engines/process/compiled.ts';
import type { Moved } from '../packages/engines/process/position.ts';
import { begin, complete, receive } from '../packages/engines/process/token-game.ts';

/**
 * Walks a process along written steps: `step:outcome` completes the step's newest passage, `!event` lets an event happen,
 * and `+fact` behind either names a fact that holds at that moment. Gives the last move.
 */
export function walkThrough(process: CompiledProcess): (...steps: string[]) => Moved {
  return (...steps) => {
    let moved = begin(process, new Set(), 1);
    steps.forEach((written, at) => {
      const [step = '', ...facts] = written.split(' +');
      moved = take(process, moved, step, new Set(facts), at + 2);
    });
    return moved;
  };
}

/** What is open, as `node#visit`, sorted. */
export function openAt(moved: Moved): readonly string[] {
  return moved.position.tokens.map((token) => `${token.node}#${token.visit}`).sort();
}

function take(process: CompiledProcess, { position }: Moved, step: string, facts: ReadonlySet<string>, seq: number): Moved {
  if (step.startsWith('!')) {
    const happened = receive(process, position, step.slice(1), facts, seq);
    if (happened === null) throw new Error(`nothing waits for "${step.slice(1)}"`);
    return happened;
  }
  const [node = '', outcome = ''] = step.split(':');
  const token = position.tokens.findLast((other) => other.node === node);
  return complete(process, position, token ?? { node, visit: 0 }, outcome, facts, seq);
}
