import { join } from 'node:path';
import { calendarFromChineseDays, calendarOf } from '@jiedian/server/calendar/calendar-from-chinese-days.ts';
import { compiledProcesses } from '@jiedian/server/processes/compiled-processes.ts';
import { loadRegulation } from '@jiedian/server/regulation/load-regulation.ts';
import { owedSteps } from '@jiedian/server/regulation/owed-steps.ts';
import type { Rules } from '@jiedian/server/command/outside-facts.ts';

/** The dated rules and the calendar as shipped, for walks without a database. */
export function shippedRules(): Rules {
  const regulation = loadRegulation(join(import.meta.dirname, '../regulation'), owedSteps(compiledProcesses()));
  return { calendar: calendarOf(calendarFromChineseDays(), 'Asia/Shanghai'), regimes: regulation.regimes, regulation };
}
