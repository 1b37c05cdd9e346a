import type { Instant } from '../kernel/instant.ts';
import type { Text } from '../kernel/text.ts';
import { type Segment, endSegments, turnSegments } from './segment.ts';

export type ToldEvent = { readonly at: Instant; readonly kind: 'start' | 'suspend' | 'resume' | 'stop' };

/** `index`: which event, as told, does not follow from those before it. */
export type ToldTrouble = { readonly trouble: Text; readonly index: number };

type Standing = 'before' | 'running' | 'suspended' | 'stopped';

const next: Readonly<Record<Standing, Partial<Record<ToldEvent['kind'], Standing>>>> = {
  before: { start: 'running' },
  running: { suspend: 'suspended', stop: 'stopped' },
  suspended: { resume: 'running', stop: 'stopped' },
  stopped: { start: 'running' },
};

/** The segments of each round, in order of time (events of the same moment in the order told); what is later than `now` has not happened yet. */
export function roundsOfEvents(events: readonly ToldEvent[], now: Instant): readonly (readonly Segment[])[] | ToldTrouble {
  const inOrder = events.map((event, index) => ({ ...event, index })).filter(({ at }) => at <= now).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.index - b.index));
  let standing: Standing = 'before';
  const rounds: (readonly Segment[])[] = [];
  for (const { at, kind, index } of inOrder) {
    const to: Standing | undefined = next[standing][kind];
    if (to === undefined) return { trouble: whyNot[standing], index };
    const segments = kind === 'start' ? [] : rounds.pop() ?? [];
    rounds.push(kind === 'stop' ? endSegments(segments, at) : turnSegments(segments, at, kind === 'suspend' ? { account: 'customer', suspended: true } : { account: 'utility' }));
    standing = to;
  }
  return rounds;
}

const whyNot: Readonly<Record<Standing, Text>> = {
  before: { zh: '计时尚未开始，此前须有 start', en: 'the clock has not begun: a start must come first' },
  running: { zh: '计时正在进行，只能 suspend 或 stop', en: 'the clock is running: only suspend or stop can follow' },
  suspended: { zh: '计时已中止，只能 resume 或 stop', en: 'the clock is suspended: only resume or stop can follow' },
  stopped: { zh: '计时已结束，只能以 start 开始新一轮', en: 'the clock has ended: only a start can follow, for a new round' },
};
