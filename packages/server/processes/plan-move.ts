import { carryOver, type Stuck } from '@jiedian/engines/process/move-position.ts';
import type { OutsideFacts } from '@jiedian/domain/glossary/outside-facts.ts';
import { evolve } from '@jiedian/domain/kernel/evolve.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { OpenVisit, StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { clockOf } from '@jiedian/domain/limits/clock.ts';
import { stepsOf } from '../command/known-acts.ts';
import type { Received } from '../command/received.ts';
import type { Processes } from '../command/shell.ts';
import { countedTime } from '../ledger/counted-time.ts';
import type { RuleBook } from '../ledger/rule-book.ts';
import { dueOf } from '../ledger/visit-dues.ts';
import { nodeMapFor } from './node-map.ts';

type Moving = NonNullable<OutsideFacts['moving']>;

/** What the act that moves a stream is told of the two versions; nothing for any other act. */
export function movingOf(processes: Processes, state: StreamState, { command, data }: Pick<Received, 'command' | 'data'>): { readonly moving?: Moving } {
  if (!command.startsWith('move-to-version') || typeof data['version'] !== 'string') return {};
  const carried = carriedTo(processes, state, data['version']);
  if ('stuck' in carried) return { moving: { steps: stuckTold(state, carried.stuck) } };
  return { moving: { process: { id: state.process.id, version: data['version'] }, position: carried.position } };
}

const carriedTo = (processes: Processes, state: StreamState, version: string) => {
  const { id } = state.process;
  return carryOver(processes.pinned(state.process), processes.pinned({ id, version }), state.position, nodeMapFor(id, state.process.version, version), state.version + 1);
};

/** A step's clock: the passage, days used, last day in time and the first day of the warning, from which its reminders follow. */
export type Standing = { readonly visit: number; readonly used: number; readonly due: BusinessDate | null; readonly amber: BusinessDate | null };

/** `before` or `after` is null for a step that is left, or entered, by the move. */
export type StepMoved = { readonly step: string; readonly name: Text; readonly before: Standing | null; readonly after: Standing | null; readonly same: boolean };

/** `stuck`: why it cannot go over now; else how each open step stands before and after. */
export type MovePlan = { readonly stuck: Text | null; readonly steps: readonly StepMoved[] };

/** Moves the stream in thought only, by the very fold that the ledger's event would take, and counts its clocks again from the start. */
export function planMove(book: RuleBook, processes: Processes, state: StreamState, version: string, now: Instant): MovePlan {
  const carried = carriedTo(processes, state, version);
  if ('stuck' in carried) return { stuck: stuckTold(state, carried.stuck), steps: [] };
  const movedTo = { process: { id: state.process.id, version }, position: carried.position };
  const event = { type: 'moved-to-version', typeVersion: 1, body: { movedTo }, seq: state.version + 1, doneAt: now, receivedAt: now };
  const moved = evolve(state, event, processes.pinned(state.process), stepsOf[state.kind]).state;
  const steps = [...new Set([...Object.keys(state.open), ...Object.keys(moved.open)])];
  return {
    stuck: null,
    steps: steps.map((step) => {
      const [before, after] = [standing(book, state, step, now), standing(book, moved, step, now)];
      return { step, name: stepsOf[state.kind][step]?.name ?? { zh: step, en: step }, before, after, same: JSON.stringify(before) === JSON.stringify(after) };
    }),
  };
}

function standing(book: RuleBook, state: StreamState, step: string, now: Instant): Standing | null {
  const visit: OpenVisit | undefined = state.open[step];
  if (visit === undefined) return null;
  const counted = countedTime(book, state, step, visit);
  const { due, amber } = dueOf(book, state, visit, counted);
  return { visit: visit.visit, used: clockOf({ ...counted, calendar: book.calendar, now }).used, due, amber };
}

const why: Readonly<Record<Stuck['why'], Text>> = {
  missing: { zh: '新版流程没有这一环节', en: 'the new version has no such step' },
  'other-kind': { zh: '新版流程中不是同类环节', en: 'the new version has something else in its place' },
  'arrival-lost': { zh: '并行汇合处的来路已改变', en: 'the branches that join here are no longer the same' },
  'cannot-finish': { zh: '从此处起新版流程无法走到办结（例如新增的并行分支无人开启）', en: 'from here the new version could never come to its end (a branch was added that nobody would start)' },
};

function stuckTold(state: StreamState, stuck: readonly Stuck[]): Text {
  const words = stuck.map((one) => stuckWords(state, one));
  return { zh: words.map(({ zh }) => zh).join('；'), en: words.map(({ en }) => en).join('; ') };
}

function stuckWords(state: StreamState, { node, why: code }: Stuck): Text {
  const name = stepsOf[state.kind][node]?.name;
  return name === undefined ? why[code] : { zh: `${name.zh}：${why[code].zh}`, en: `${name.en}: ${why[code].en}` };
}
