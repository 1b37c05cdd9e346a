import { compiledProcesses } from '@jiedian/server/processes/compiled-processes.ts';
import { begin, complete } from '@jiedian/engines/process/token-game.ts';
import { outcomesOf } from '@jiedian/engines/process/process-index.ts';
import { atMost, type Bench } from './figure.ts';

/** Speed of the token game alone: one step of the high-voltage process, median over many walks. */
export const bench: Bench = async () => {
  const process = compiledProcesses().find((p) => p.id === 'hv-connection');
  if (!process) throw new Error('there is no hv-connection');
  const none: ReadonlySet<string> = new Set();
  let moves = 0;
  const began = performance.now();
  while (performance.now() - began < 2000) {
    let position = begin(process, none, 1).position;
    for (let seq = 2; seq < 30; seq += 1) {
      const token = position.tokens.find((t) => process.nodes.some((n) => n.id === t.node && n.outcomes));
      if (!token) break;
      const outcome = outcomesOf(process, token.node)[0];
      if (outcome === undefined) break;
      position = complete(process, position, token, outcome, none, seq).position;
      moves += 1;
    }
  }
  const each = (performance.now() - began) / moves;
  return [atMost('token-game-step', each * 1000, 'µs', 20, `${moves} moves through hv-connection, first outcome each, in one process`)];
};
