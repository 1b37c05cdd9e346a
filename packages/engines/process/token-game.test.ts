import { describe, expect, it } from 'vitest';
import type { CompiledFlow, CompiledNode, CompiledProcess, NodeKind } from './compiled.ts';
import { isOpen, openNodes, type Moved, type Position } from './position.ts';
import { isInside, nodeOf, outcomesOf } from './process-index.ts';
import { begin, complete, receive, waitingEvents } from './token-game.ts';

type Draft = Partial<CompiledNode> & { readonly id: string; readonly kind: NodeKind };

const none: ReadonlySet<string> = new Set();
const text = { zh: '一', en: 'one' };

/** Flows as `from > to`, `from ?name > to` with a condition, `from * > to` for the default. */
function processOf(nodes: readonly Draft[], flows: readonly string[]): CompiledProcess {
  const read = flows.map((line): CompiledFlow => {
    const [, from = '', mark = '', to = ''] = /^(\S+)(?: (\?\S+|\*))? > (\S+)$/.exec(line) ?? [];
    return { id: line, from, to, ...(mark === '*' ? { default: true } : mark === '' ? {} : { when: mark.slice(1) }) };
  });
  const full = nodes.map((node): CompiledNode => ({ name: text, lane: 'customer', ...(node.kind === 'user-task' ? { outcomes: ['done', 'again'] } : {}), ...node }));
  return { id: 'sample', version: '1', sha256: '', name: text, pool: { id: 'pool', name: text }, lanes: [], nodes: full, flows: read, facts: ['wanted'] };
}

const open = (moved: Moved | null): string => (moved?.position.tokens ?? []).map((token) => `${token.node}#${token.visit}`).join(' ');
const at = (position: Position, node: string): { node: string; visit: number } => position.tokens.find((token) => token.node === node) ?? { node, visit: 0 };

const forked = processOf(
  [{ id: 's', kind: 'start' }, { id: 'fork', kind: 'parallel' }, { id: 'a', kind: 'user-task' }, { id: 'b', kind: 'user-task' }, { id: 'g', kind: 'exclusive' }, { id: 'join', kind: 'parallel' }, { id: 'e', kind: 'end' }],
  ['s > fork', 'fork > a', 'fork > b', 'a > g', 'g ?again > a', 'g ?done > join', 'b > join', 'join > e'],
);

describe('forks, joins and rework', () => {
  it('opens all branches and says what was entered and passed', () => {
    const moved = begin(forked, none, 7);
    expect(moved.position).toEqual({ tokens: [{ node: 'a', visit: 1, since: 7 }, { node: 'b', visit: 1, since: 7 }], arrived: {}, visits: { a: 1, b: 1 } });
    expect(moved).toMatchObject({ entered: [{ node: 'a', visit: 1 }, { node: 'b', visit: 1 }], left: [], reached: ['s', 'fork'], ended: false });
  });

  it('counts a second visit, waits at the join for the other branch, and ends', () => {
    const again = complete(forked, begin(forked, none, 1).position, { node: 'a', visit: 1 }, 'again', none, 2);
    expect(again).toMatchObject({ entered: [{ node: 'a', visit: 2 }], left: [{ node: 'a', visit: 1 }], reached: ['g'] });
    expect(openNodes(again.position).find((token) => token.node === 'a')).toEqual({ node: 'a', visit: 2, since: 2 });
    const half = complete(forked, again.position, { node: 'a', visit: 2 }, 'done', none, 3);
    expect(half.position.arrived).toEqual({ join: ['g ?done > join'] });
    const whole = complete(forked, half.position, { node: 'b', visit: 1 }, 'done', none, 4);
    expect(whole).toMatchObject({ position: { tokens: [], arrived: {} }, reached: ['join', 'e'], ended: true });
  });

  it('leaves the position it was given as it was', () => {
    const { position } = begin(forked, none, 1);
    const before = structuredClone(position);
    complete(forked, position, { node: 'b', visit: 1 }, 'done', none, 2);
    expect(position).toEqual(before);
  });

  it('faults on a passage that is not open, an outcome the task has not, and a node that is no task', () => {
    const { position } = begin(forked, none, 1);
    expect(() => complete(forked, position, { node: 'a', visit: 2 }, 'done', none, 2)).toThrow('"a" visit 2 is not open');
    expect(() => complete(forked, position, { node: 'a', visit: 1 }, 'wanted', none, 2)).toThrow('no outcome "wanted"');
    expect(() => receive(forked, position, 'a', none, 2)).toThrow('not a message or timer event');
    expect(() => nodeOf(forked, 'nowhere')).toThrow('no node "nowhere"');
    expect(isOpen(position, 'a')).toBe(true);
    expect(isOpen(position, 'a', 2)).toBe(false);
    expect(outcomesOf(forked, 'fork')).toEqual([]);
  });

  it('faults when an outcome has no way on', () => {
    const stuck = { ...forked, flows: forked.flows.filter((flow) => flow.when !== 'again') };
    const two = { ...stuck, flows: [...stuck.flows, { id: 'x', from: 'g', to: 'e', when: 'wanted' }] };
    expect(() => complete(two, begin(two, none, 1).position, { node: 'a', visit: 1 }, 'again', none, 2)).toThrow('no way on from "g" for "again"');
  });
});

describe('facts', () => {
  const asked = processOf(
    [{ id: 's', kind: 'start' }, { id: 'g', kind: 'exclusive' }, { id: 'a', kind: 'user-task' }, { id: 'b', kind: 'user-task' }, { id: 'e', kind: 'end' }],
    ['s > g', 'g * > a', 'g ?wanted > b', 'a > e', 'b > e'],
  );
  it('choose the flow of their name, else the default, wherever it stands', () => {
    expect(open(begin(asked, new Set(['wanted']), 1))).toBe('b#1');
    expect(open(begin(asked, none, 1))).toBe('a#1');
  });
});

const nested = processOf(
  [
    { id: 's', kind: 'start' }, { id: 'outer', kind: 'sub-process' }, { id: 'after', kind: 'user-task' }, { id: 'e', kind: 'end' }, { id: 'stopped', kind: 'end' },
    { id: 'stop', kind: 'boundary', attachedTo: 'outer', interrupting: true, event: 'message' },
    { id: 'remind', kind: 'boundary', attachedTo: 'outer', interrupting: false, event: 'timer' }, { id: 'reminder', kind: 'user-task' },
    { id: 'broken', kind: 'boundary', attachedTo: 'outer', interrupting: true, event: 'error', error: 'broke' }, { id: 'failed', kind: 'end' },
    { id: 'os', kind: 'start', parent: 'outer' }, { id: 'fork', kind: 'parallel', parent: 'outer' }, { id: 'join', kind: 'parallel', parent: 'outer' }, { id: 'oe', kind: 'end', parent: 'outer' },
    { id: 'a', kind: 'user-task', parent: 'outer' }, { id: 'inner', kind: 'sub-process', parent: 'outer' },
    { id: 'restart', kind: 'boundary', parent: 'outer', attachedTo: 'inner', interrupting: true, event: 'message' },
    { id: 'is', kind: 'start', parent: 'inner' }, { id: 'wait', kind: 'catch', parent: 'inner', event: 'message' }, { id: 'b', kind: 'user-task', parent: 'inner' },
    { id: 'g', kind: 'exclusive', parent: 'inner' }, { id: 'ie', kind: 'end', parent: 'inner' }, { id: 'broke', kind: 'end', parent: 'inner', event: 'error', error: 'broke' },
  ],
  [
    's > outer', 'outer > after', 'after > e', 'stop > stopped', 'remind > reminder', 'reminder > e', 'broken > failed',
    'os > fork', 'fork > a', 'fork > inner', 'a > join', 'inner > join', 'join > oe', 'restart > inner',
    'is > wait', 'wait > b', 'b > g', 'g ?done > ie', 'g ?again > broke',
  ],
);

describe('sub-processes and events', () => {
  const begun = begin(nested, none, 1).position;
  const waited = receive(nested, begun, 'wait', none, 2)?.position ?? begun;
  const arrived = complete(nested, waited, at(waited, 'a'), 'done', none, 3).position;

  it('end when nothing is left in them, innermost first', () => {
    const moved = complete(nested, arrived, at(arrived, 'b'), 'done', none, 4);
    expect(moved.reached).toEqual(['g', 'ie', 'inner', 'join', 'oe', 'outer']);
    expect(open(moved)).toBe('after#1');
  });

  it('say which events wait, and take no other', () => {
    expect(waitingEvents(nested, begun).map((event) => `${event.node} ${event.event} ${event.interrupting}`)).toEqual(['stop message true', 'remind timer false', 'restart message true', 'wait message true']);
    expect(receive(nested, waited, 'wait', none, 3)).toBeNull();
    expect(() => receive(nested, waited, 'broken', none, 3)).toThrow('not a message or timer event');
    expect(() => complete(nested, begun, at(begun, 'wait'), 'done', none, 3)).toThrow('is no task');
  });

  it('lose all tokens and arrivals, nested ones too, to an interrupting event', () => {
    const moved = receive(nested, arrived, 'stop', none, 4);
    expect(moved).toMatchObject({ position: { tokens: [], arrived: {} }, left: [{ node: 'b', visit: 1 }], reached: ['stop', 'stopped'], ended: true });
  });

  it('start anew when the event leads back, with the arrivals around them kept', () => {
    const moved = receive(nested, arrived, 'restart', none, 4);
    expect(open(moved)).toBe('wait#2');
    expect(moved?.position.arrived).toEqual({ join: ['a > join'] });
  });

  it('go on beside a non-interrupting event, as often as it comes', () => {
    const once = receive(nested, waited, 'remind', none, 3)?.position ?? waited;
    expect(open(receive(nested, once, 'remind', none, 4))).toBe('a#1 b#1 reminder#1 reminder#2');
  });

  it('are left by an error as far out as it is caught', () => {
    const moved = complete(nested, waited, at(waited, 'b'), 'again', none, 3);
    expect(moved).toMatchObject({ left: [{ node: 'b', visit: 1 }, { node: 'a', visit: 1 }], reached: ['g', 'broke', 'broken', 'failed'], ended: true });
  });

  it('know what lies inside them', () => {
    expect([isInside(nested, 'b', 'inner'), isInside(nested, 'b', 'outer'), isInside(nested, 'a', 'inner'), isInside(nested, 'outer', 'outer')]).toEqual([true, true, false, false]);
  });
});

describe('an event on a task', () => {
  const timed = processOf(
    [{ id: 's', kind: 'start' }, { id: 'a', kind: 'user-task' }, { id: 'b', kind: 'user-task' }, { id: 'due', kind: 'boundary', attachedTo: 'a', interrupting: true, event: 'timer' }, { id: 'e', kind: 'end' }],
    ['s > a', 'a > e', 'due > b', 'b > e'],
  );
  it('takes its token away, and only while it is open', () => {
    const moved = receive(timed, begin(timed, none, 1).position, 'due', none, 2);
    expect(open(moved)).toBe('b#1');
    expect(moved === null ? undefined : receive(timed, moved.position, 'due', none, 3)).toBeNull();
  });
});

describe('processes that the compiler would have refused', () => {
  it('fault instead of hanging: a join that can no longer be reached, a loop without a step', () => {
    const lost = { ...forked, flows: forked.flows.map((flow) => (flow.id === 'b > join' ? { ...flow, to: 'e' } : flow)).concat({ id: 'never', from: 'nowhere', to: 'join' }) };
    const half = complete(lost, begin(lost, none, 1).position, { node: 'b', visit: 1 }, 'done', none, 2);
    expect(() => complete(lost, half.position, { node: 'a', visit: 1 }, 'done', none, 3)).toThrow('waits at "join" for what can no longer come');
    const round = processOf([{ id: 's', kind: 'start' }, { id: 'x', kind: 'exclusive' }, { id: 'y', kind: 'exclusive' }], ['s > x', 'x > y', 'y > x']);
    expect(() => begin(round, none, 1)).toThrow('goes round without a step');
  });
});
