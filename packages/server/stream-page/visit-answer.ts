import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Account } from '@jiedian/domain/kernel/turn.ts';
import { clockOf } from '@jiedian/domain/limits/clock.ts';
import type { Segment } from '@jiedian/domain/limits/segment.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { actsOf, stepsOf, type CommandKind } from '../command/known-acts.ts';
import type { Desk } from '../http/desk.ts';
import { countedTime } from '../ledger/counted-time.ts';
import { lightOf, noLight } from '../http/light.ts';

/** A row of visits.sql. */
export type VisitRow = {
  readonly step: string; readonly visit: number; readonly track: 'customer' | 'project'; readonly duties: readonly Duty[]; readonly account: Account;
  readonly openedAt: Instant; readonly openedSeq: number; readonly closedAt: Instant | null; readonly closedSeq: number | null; readonly outcome: string | null;
  readonly dueOn: BusinessDate | null; readonly amberOn: BusinessDate | null; readonly provisional: boolean; readonly limitDays: number | null;
  readonly usedDays: number | null; readonly segments: readonly Segment[]; readonly who: { readonly id: string; readonly name: string } | null;
};

/** One passage through a step as pages show it. Of a stream that is over, what was open has been left. */
export function visitAnswer(desk: Desk, state: StreamState, row: VisitRow) {
  const { kind } = state;
  const ended = state.status === 'ended';
  const step = stepsOf[kind][row.step];
  const open = row.closedAt === null && !ended;
  const { calendar } = desk.rules();
  return {
    code: row.step, no: step?.no ?? '', name: step?.name ?? { zh: row.step, en: row.step }, track: row.track, visit: row.visit,
    state: open ? ('open' as const) : closedState(row),
    openedAt: row.openedAt, closedAt: row.closedAt, segments: wholeSegments(row.segments), dueOn: row.dueOn,
    turn: open ? { duties: row.duties, account: row.account } : null, account: row.account, who: row.who,
    usedDays: row.usedDays ?? usedDays(desk, state, row),
    allowedDays: row.limitDays, light: open ? lightOf(row, desk.today(), calendar) : noLight,
    outcome: row.outcome === null ? null : outcomeWords(kind, row.step, row.outcome),
  };
}

/** As the pages draw them: turns between duties of the same account make no new segment. */
function wholeSegments(segments: readonly Segment[]) {
  const whole: { from: Instant; to: Instant | null; account: Account; suspended: boolean }[] = [];
  for (const { from, to = null, account, suspended = false } of segments) {
    const last = whole.at(-1);
    if (last && last.account === account && last.suspended === suspended && last.to === from) last.to = to;
    else whole.push({ from, to, account, suspended });
  }
  return whole;
}

type Passed = Pick<VisitRow, 'step' | 'visit' | 'openedAt' | 'openedSeq' | 'segments'> & Partial<Pick<VisitRow, 'closedAt' | 'closedSeq'>>;

/** Working days that count on the limit of a step: so far, or until it was closed. */
export const usedDays = (desk: Desk, state: StreamState, { step, closedAt, closedSeq, ...passage }: Passed): number =>
  clockOf({ segments: countedTime(desk.rules(), state, step, { ...passage, ...(closedAt && closedSeq ? { closedAt, closedSeq } : {}) }).segments, limit: null, calendar: desk.rules().calendar, now: desk.now() }).used;

/** Outcomes of a step that nobody finished: the whole case ended, or its need changed, while it was open. */
const unfinished: readonly (string | null)[] = [null, 'left', 'case-terminated', 'application-changed', 'moved'];

function closedState({ closedAt, outcome }: VisitRow): 'done' | 'exempt' | 'left' {
  if (closedAt === null || unfinished.includes(outcome)) return 'left';
  return outcome === 'exempt' ? 'exempt' : 'done';
}

const ruleOutcomes: Readonly<Record<string, Text>> = {
  exempt: { zh: '按规定免除', en: 'exempt by rule' },
  'application-changed': { zh: '因需求变更作废', en: 'void after a change of requirements' },
  'case-terminated': { zh: '因终止而结束', en: 'ended by termination' },
  moved: { zh: '流程升级，转入其他环节', en: 'moved elsewhere with a new version of the process' },
  'exemption-recalled': { zh: '免除已收回，重新办理', en: 'exemption withdrawn' },
};

/** What an outcome is called: as an act of the step names it, else as the rule that made it. */
export function outcomeWords(kind: CommandKind, step: string, outcome: string): Text | null {
  const named = actsOf(kind).find((act) => act.step === step && act.outcomes?.[outcome] !== undefined)?.outcomes?.[outcome];
  return named ?? ruleOutcomes[outcome] ?? null;
}
