import { join } from 'node:path';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { caseClocks } from '@jiedian/domain/limits/case-clocks.ts';
import type { CaseKind } from '@jiedian/domain/limits/regime.ts';
import type { Segment, Visit } from '@jiedian/domain/limits/segment.ts';
import { calendarFromChineseDays, calendarOf } from '@jiedian/server/calendar/calendar-from-chinese-days.ts';
import { compiledProcesses } from '@jiedian/server/processes/compiled-processes.ts';
import { loadRegulation } from '@jiedian/server/regulation/load-regulation.ts';
import { owedSteps } from '@jiedian/server/regulation/owed-steps.ts';
import { atMost, quantile, type Bench } from './figure.ts';

const kind: CaseKind = { process: 'hv-connection', supplyKind: 'hv-dual', businessType: 'new', ordinary: true, externalWorks: true };
const passages = 40;
const suspensions = 10;

/** Forty passages through the steps of the high-voltage process, two under way at a time over some four months; every fourth was suspended. */
function visits(): readonly Visit[] {
  const steps = (compiledProcesses().find(({ id }) => id === kind.process)?.nodes ?? []).filter((node) => node.outcomes !== undefined).map(({ id }) => id);
  const at = (days: number): Instant => `${addCalendarDays('2026-01-05', days)}T02:00:00.000Z` as Instant;
  return Array.from({ length: passages }, (_, index): Visit => {
    const from = index * 3;
    const to = from + 6;
    const stands = index % (passages / suspensions) === 0;
    const whole: Segment = { from: at(from), to: at(to), account: 'utility' };
    const segments: readonly Segment[] = stands ? [{ ...whole, to: at(from + 2) }, { from: at(from + 2), to: at(from + 4), account: 'customer', suspended: true }, { ...whole, from: at(from + 4) }] : [whole];
    return { step: steps[index % steps.length] ?? '', visit: 1 + Math.floor(index / steps.length), openedAt: at(from), doneAt: at(to), outcome: 'passed', segments };
  });
}

/** All clocks of one case (issue 4): every limit of the shipped regime, its total and its light, against counting the same segments day by day once. */
export const bench: Bench = async () => {
  const regime = loadRegulation(join(import.meta.dirname, '../regulation'), owedSteps(compiledProcesses())).regimes.find(({ id }) => id === 'default');
  if (regime === undefined) throw new Error('there is no default regime');
  const calendar = calendarOf(calendarFromChineseDays(), 'Asia/Shanghai');
  const walked = visits();
  const now = '2026-06-01T02:00:00.000Z' as Instant;
  const off = new Set(Object.entries(calendar.days).filter(([, what]) => what === 'rest').map(([day]) => day));
  const on = new Set(Object.entries(calendar.days).filter(([, what]) => what === 'work').map(([day]) => day));
  const bare = (): number => {
    let count = 0;
    for (const { segments } of walked) for (const { from, to = now } of segments) {
      for (let day = Date.parse(from) + 86_400_000; day <= Date.parse(to); day += 86_400_000) {
        const date = new Date(day);
        const text = date.toISOString().slice(0, 10);
        if (on.has(text) || (!off.has(text) && date.getUTCDay() % 6 !== 0)) count += 1;
      }
    }
    return count;
  };
  const limits = caseClocks({ regime, kind, visits: walked, calendar, now }).limits.length;
  if (limits < 10 || bare() === 0) throw new Error('hardly a clock to count');
  const [clocks, plain] = [timed(() => caseClocks({ regime, kind, visits: walked, calendar, now })), timed(bare)];
  const how = `${passages} passages, ${suspensions} suspensions, ${limits} limits begun; median of 3,000 rounds after 500, in one process`;
  return [
    atMost('clocks-of-a-case', clocks, 'ms', 0.2, how),
    atMost('clocks-of-a-case against bare', clocks / plain, '×', 4, `the same segments counted day by day once, with dates as text: ${plain.toFixed(4)} ms`),
  ];
};

function timed(work: () => unknown): number {
  const times: number[] = [];
  for (let round = -500; round < 3000; round += 1) {
    const began = performance.now();
    work();
    if (round >= 0) times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}
