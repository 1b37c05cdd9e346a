import { expect, it } from 'vitest';
import type { CompiledNode, CompiledProcess } from '../../packages/engines/process/compiled.ts';
import { readCompiled } from '../../processes/read-compiled.ts';
import { checkSound } from './check-sound.ts';

const name = { zh: '一', en: 'one' };
const refuse = (id: string, what: string): never => {
  throw new Error(`${id} ${what}`);
};

function processOf(kinds: Readonly<Record<string, CompiledNode['kind']>>, flows: readonly (readonly [string, string])[]): CompiledProcess {
  const nodes = Object.entries(kinds).map(([id, kind]) => ({ id, kind, name, lane: 'customer' }));
  return { ...readCompiled('lv-connection'), nodes, flows: flows.map(([from, to]) => ({ id: `${from}>${to}`, from, to })) };
}

it('refuses a loop without a step in it', () => {
  const round = processOf({ s: 'start', x: 'exclusive', y: 'exclusive', e: 'end' }, [['s', 'x'], ['x', 'y'], ['y', 'x'], ['y', 'e']]);
  expect(() => checkSound(round, refuse)).toThrow('x goes round without a step');
  const worked = processOf({ s: 'start', x: 'exclusive', y: 'user-task', e: 'end' }, [['s', 'x'], ['x', 'y'], ['y', 'x'], ['x', 'e']]);
  expect(() => checkSound(worked, refuse)).not.toThrow();
});

it('refuses two starts and what cannot be reached', () => {
  expect(() => checkSound(processOf({ s: 'start', t: 'start', e: 'end' }, [['s', 'e'], ['t', 'e']]), refuse)).toThrow('t must have exactly one start');
  expect(() => checkSound(processOf({ s: 'start', a: 'user-task', b: 'user-task', e: 'end' }, [['s', 'e'], ['a', 'b'], ['b', 'a'], ['b', 'e']]), refuse)).toThrow('a cannot be reached');
});
