import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledProcess } from '../packages/engines/process/compiled.ts';
import type { Position } from '../packages/engines/process/position.ts';
import { nodeOf, outcomesOf } from '../packages/engines/process/process-index.ts';
import { begin, complete, receive, waitingEvents } from '../packages/engines/process/token-game.ts';
import { compileProcess } from '../tools/bpmn/compile-process.ts';
import { readNames } from '../tools/bpmn/process-files.ts';
import { Oracle, type Standing } from './oracle.ts';

const files = ['hv-connection.bpmn', 'lv-connection.bpmn', 'grid-project.bpmn', '../tools/bpmn/fixtures/every-element.bpmn'];

/** Weighted so that walks get far: mostly a task, mostly its first outcome, now and then rework or a message. */
const turn = fc.record({
  event: fc.oneof({ arbitrary: fc.constant(false), weight: 14 }, { arbitrary: fc.constant(true), weight: 1 }),
  pick: fc.nat(),
  outcome: fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, { arbitrary: fc.nat(), weight: 1 }),
  facts: fc.nat(),
});

type Turn = { readonly event: boolean; readonly pick: number; readonly outcome: number; readonly facts: number };

describe.each(files)('%s walks as bpmn-elements does', async (file) => {
  const xml = readFileSync(join(import.meta.dirname, file), 'utf8');
  const process = await compileProcess(file, xml, readNames());

  it('on random paths, step by step', { timeout: 120_000 }, async () => {
    let steps = 0;
    let finished = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 60, maxLength: 120, size: 'max' }), async (turns) => {
        const walked = await walk(process, xml, turns);
        steps += walked.steps;
        if (walked.ended) finished += 1;
      }),
      { numRuns: 40 },
    );
    expect(steps).toBeGreaterThan(80);
    expect(finished).toBeGreaterThan(0);
  });
});

async function walk(process: CompiledProcess, xml: string, turns: readonly Turn[]): Promise<{ steps: number; ended: boolean }> {
  const oracle = await Oracle.begin(xml, []);
  let { position, ended } = begin(process, new Set(), 1);
  let steps = 0;
  for (const { event, pick, outcome, facts: mask } of turns) {
    const theirs = oracle.standing();
    const ours = standing(process, position, ended);
    // bpmn-elements lets a non-interrupting event happen once, BPMN and we as often as it comes: there ours may wait for more.
    expect(ours.waiting).toEqual(expect.arrayContaining([...theirs.waiting]));
    const events = waitingEvents(process, position).filter((event) => event.interrupting || theirs.waiting.includes(event.node));
    expect({ ...theirs }).toEqual({ ...ours, waiting: events.map((event) => event.node).sort() });
    if (ended) break;
    steps += 1;
    const facts = new Set(process.facts.filter((_, bit) => (mask >> bit) & 1));
    const tasks = position.tokens.filter((token) => outcomesOf(process, token.node).length > 0);
    if (tasks.length === 0 || (event && events.length > 0)) {
      const happened = events[pick % events.length]?.node ?? '';
      const moved = receive(process, position, happened, facts, steps + 1);
      if (moved === null) throw new Error(`"${happened}" was said to wait`);
      ({ position, ended } = moved);
      oracle.signal(happened, undefined, facts);
      continue;
    }
    const task = tasks[pick % tasks.length];
    if (task === undefined) break;
    const outcomes = outcomesOf(process, task.node);
    const chosen = outcomes[outcome % outcomes.length] ?? '';
    ({ position, ended } = complete(process, position, task, chosen, facts, steps + 1));
    oracle.signal(task.node, chosen, facts);
  }
  return { steps, ended };
}

function standing(process: CompiledProcess, position: Position, ended: boolean): Standing {
  return {
    open: position.tokens.map((token) => token.node).filter((id) => nodeOf(process, id).kind !== 'catch').sort(),
    arrived: Object.values(position.arrived).flat().sort(),
    waiting: waitingEvents(process, position).map((event) => event.node).sort(),
    ended,
  };
}
