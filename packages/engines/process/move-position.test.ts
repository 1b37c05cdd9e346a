import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processIds, readCompiled } from '../../../processes/read-compiled.ts';
import type { CompiledFlow, CompiledProcess, NodeKind } from './compiled.ts';
import { canFinish } from './can-finish.ts';
import { carryOver } from './move-position.ts';
import type { Position } from './position.ts';
import { outcomesOf } from './process-index.ts';
import { begin, complete, receive } from './token-game.ts';

const name = { zh: '一', en: 'one' };
const none: ReadonlySet<string> = new Set();

/** Nodes as `kind id`, flows as `from > to`. */
function version(nodes: readonly string[], flows: readonly string[]): CompiledProcess {
  const full = nodes.map((line) => {
    const [kind = '', id = ''] = line.split(' ');
    return { id, kind: kind as NodeKind, name, lane: 'marketing', ...(kind === 'user-task' ? { outcomes: ['done'] } : {}) };
  });
  const read = flows.map((line): CompiledFlow => ({ id: line, from: line.split(' > ')[0] ?? '', to: line.split(' > ')[1] ?? '' }));
  return { id: 'sample', version: '1', sha256: '', name, pool: { id: 'pool', name }, lanes: [], nodes: full, flows: read, facts: [] };
}

const two = version(
  ['start s', 'parallel fork', 'user-task a', 'user-task b', 'parallel join', 'user-task c', 'end e'],
  ['s > fork', 'fork > a', 'fork > b', 'a > join', 'b > join', 'join > c', 'c > e'],
);
const three = version(
  ['start s', 'parallel fork', 'user-task a', 'user-task b', 'user-task new', 'parallel join', 'user-task c', 'end e'],
  ['s > fork', 'fork > a', 'fork > b', 'fork > new', 'a > join', 'b > join', 'new > join', 'join > c', 'c > e'],
);
const withoutB = version(['start s', 'user-task a', 'user-task c', 'end e'], ['s > a', 'a > c', 'c > e']);

const forked = begin(two, none, 1).position;
const half = complete(two, forked, { node: 'a', visit: 1 }, 'done', none, 2).position;
const late = complete(two, half, { node: 'b', visit: 1 }, 'done', none, 3).position;

describe('carrying a position over to another version', () => {
  it('leaves a token where it rests, with what the gateway has collected', () => {
    expect(carryOver(two, two, half, {}, 9)).toEqual({ position: half, stays: [{ node: 'b', visit: 1 }], leaves: [], enters: [] });
  });

  it('refuses where a branch was added that nobody would ever enter, and takes who is past it', () => {
    expect(carryOver(two, three, half, {}, 9)).toEqual({ stuck: [{ node: 'b', why: 'cannot-finish' }] });
    expect(carryOver(two, three, late, {}, 9)).toMatchObject({ position: { tokens: [{ node: 'c', visit: 1, since: 3 }] } });
  });

  it('names a step that is gone, and begins anew where it is told to go instead', () => {
    const onlyB: Position = { tokens: [{ node: 'b', visit: 1, since: 1 }], arrived: {}, visits: { a: 1, b: 1 } };
    expect(carryOver(two, withoutB, onlyB, {}, 9)).toEqual({ stuck: [{ node: 'b', why: 'missing' }] });
    expect(carryOver(two, withoutB, onlyB, { b: 'a' }, 9)).toEqual({
      position: { tokens: [{ node: 'a', visit: 2, since: 9 }], arrived: {}, visits: { a: 2, b: 1 } }, stays: [], leaves: [{ node: 'b', visit: 1 }], enters: [{ node: 'a', visit: 2 }],
    });
    expect(carryOver(two, withoutB, onlyB, { b: 'e' }, 9)).toEqual({ stuck: [{ node: 'b', why: 'other-kind' }] });
    expect(carryOver(two, withoutB, half, { b: 'c' }, 9)).toEqual({ stuck: [{ node: 'join', why: 'arrival-lost' }] });
  });
});

describe.each(processIds)('%s', (id) => {
  const process = readCompiled(id);

  it('can finish from every position a case comes to, and the same version changes nothing', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 60 }), (choices) => {
      let { position } = begin(process, none, 1);
      for (const [which, how, facts] of choices) {
        const token = position.tokens[which % Math.max(1, position.tokens.length)];
        if (token === undefined) break;
        const outcomes = outcomesOf(process, token.node);
        const outcome = outcomes[how % Math.max(1, outcomes.length)];
        const hold = facts ? new Set(process.facts) : none;
        const moved = outcome === undefined ? receive(process, position, token.node, hold, 1) : complete(process, position, token, outcome, hold, 1);
        if (moved === null || moved.ended) break;
        position = moved.position;
      }
      expect(canFinish(process, position)).toBeNull();
      expect(carryOver(process, process, position, {}, 5)).toMatchObject({ position });
    }), { numRuns: 60 });
  });
});
