import type { Clock } from '@jiedian/domain/limits/clock.ts';
import { caseClocks } from '@jiedian/domain/limits/case-clocks.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { correctedVisits, correctionsIn } from '@jiedian/domain/limits/corrected-visits.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Visit } from '@jiedian/domain/limits/segment.ts';
import { caseKindOf } from '../ledger/case-kind.ts';
import { regimeOf } from '../ledger/rule-book.ts';
import type { Desk } from '../http/desk.ts';
import { noLight, type LightAnswer } from '../http/light.ts';
import type { VisitRow } from '../stream-page/visit-answer.ts';

/** What says which limits a case has. */
export type Pinned = Pick<StreamState, 'process' | 'facts' | 'openedAt'>;
export type CountedVisit = Pick<VisitRow, 'step' | 'visit' | 'openedAt' | 'openedSeq' | 'closedAt' | 'closedSeq' | 'outcome' | 'segments'>;

const asVisit = ({ step, visit, openedAt, closedAt, outcome, segments }: CountedVisit): Visit => ({
  step, visit, openedAt, segments, ...(closedAt === null ? {} : { doneAt: closedAt }), ...(outcome === null ? {} : { outcome }),
});

/** The clocks over a whole case: the utility's days against their cap, the customer's and third parties', the reply's own span, and that of the whole process where one is promised. */
export function clocksOf(desk: Desk, state: Pinned, recordedEnd: Instant | null, recorded: readonly CountedVisit[]) {
  const { limits, total, whole } = caseClocks({ ...timesOf(desk, state, recordedEnd, recorded), calendar: desk.rules().calendar, now: desk.now() });
  const reply = limits.find(({ row, current }) => row.kind === 'span' && (row.step === 'scheme-reply' || row.step === 'lv-scheme') && current?.state !== 'ended')?.current;
  return {
    utilityDays: total.used, allowedDays: total.left === null ? null : total.used + total.left, customerDays: total.customerDays, thirdPartyDays: total.thirdPartyDays,
    total: lightOfClock(total), reply: reply ? lightOfClock(reply) : null, whole: whole?.current && whole.current.state !== 'ended' ? lightOfClock(whole.current) : null,
    spans: limits.flatMap(({ row, current }) => (row.kind === 'span' && row.account === 'utility' && row.unit === 'working-days' && current ? [{ step: row.step, allowedDays: row.days, usedDays: current.used, ended: current.state === 'ended' }] : [])),
  };
}

/** What all clocks of a case are counted on, corrected times as corrected. */
export function timesOf(desk: Desk, state: Pinned, recordedEnd: Instant | null, recorded: readonly CountedVisit[]) {
  const visits = correctedVisits(recorded, correctionsIn(state.facts));
  const endedAt = visits[recorded.findIndex(({ closedAt }) => closedAt !== null && closedAt === recordedEnd)]?.closedAt ?? recordedEnd;
  return { regime: regimeOf(desk.rules(), state), kind: caseKindOf(state), visits: visits.map(asVisit), restartedAt: changesOf(visits), ...(endedAt === null ? {} : { endedAt }) };
}

/** A clock that stands still has no due day; one that is over keeps the light it ended with. */
const lightOfClock = ({ light, left, due }: Clock): LightAnswer =>
  light === 'none' ? noLight : { state: light, daysLeft: left, dueOn: due?.date ?? null, provisional: due?.provisional ?? false };

/** A change of the need voids what was under way and begins all spans anew (process.md, change-application). */
const changesOf = (visits: readonly CountedVisit[]): readonly Instant[] =>
  [...new Set(visits.flatMap(({ outcome, closedAt }) => (outcome === 'application-changed' && closedAt !== null ? [closedAt] : [])))].toSorted();
