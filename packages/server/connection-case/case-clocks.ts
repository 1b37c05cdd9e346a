import { caseClocks } from '@jiedian/domain/limits/case-clocks.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Visit } from '@jiedian/domain/limits/segment.ts';
import { caseKindOf } from '../ledger/case-kind.ts';
import { regimeOf } from '../ledger/rule-book.ts';
import type { Desk } from '../http/desk.ts';
import { noLight, type LightAnswer } from '../http/light.ts';
import type { VisitRow } from '../stream-page/visit-answer.ts';

const asVisit = ({ step, visit, openedAt, closedAt, outcome, segments }: VisitRow): Visit => ({
  step, visit, openedAt, segments, ...(closedAt === null ? {} : { doneAt: closedAt }), ...(outcome === null ? {} : { outcome }),
});

/** The clocks over a whole case: the utility's days against their cap, the customer's and third parties', and the reply's light. */
export function clocksOf(desk: Desk, state: StreamState, endedAt: Instant | null, visits: readonly VisitRow[]) {
  const book = desk.rules();
  const clocks = caseClocks({
    regime: regimeOf(book, state), kind: caseKindOf(state), visits: visits.map(asVisit), calendar: book.calendar, now: desk.now(),
    ...(endedAt === null ? {} : { endedAt }),
  });
  const reply = clocks.limits.find(({ row, current }) => row.kind === 'span' && (row.step === 'scheme-reply' || row.step === 'lv-scheme') && current?.state !== 'ended')?.current;
  const { total } = clocks;
  return {
    utilityDays: total.used, allowedDays: total.left === null ? null : total.used + total.left, customerDays: total.customerDays, thirdPartyDays: total.thirdPartyDays,
    reply: reply ? ({ state: reply.light, daysLeft: reply.left, dueOn: reply.due?.date ?? null, provisional: reply.due?.provisional ?? false } satisfies LightAnswer) : reply === null ? noLight : null,
  };
}
