import { must, type Finding } from '@jiedian/domain/kernel/form.ts';
import { type CalendarDocument, checkCalendar } from '@jiedian/domain/limits/calendar-document.ts';
import type { KeptKind } from '../configuration/kept-kind.ts';
import { calendarTitle } from './read-calendars.ts';
import { beginRun } from './recount/begin-run.ts';
import { runRecounts } from './recount/run-recounts.ts';

/** The name under which a document of the calendar is kept: one for each year, one for each unit's closures. */
export const keyOf = (document: CalendarDocument): string => (document.of === 'year' ? `year-${document.year}` : `closure-${document.unitId}`);

/** The calendar as a kept document: known from its approval on, and then all open clocks are counted anew. */
export const keptCalendar: KeptKind = {
  check: ({ key, document }): readonly Finding[] => {
    const findings = checkCalendar(document);
    const named = findings.length > 0 || keyOf(document as unknown as CalendarDocument) === key;
    return [...findings, ...(named ? [] : [{ path: 'of', text: { zh: '名称与内容不符', en: 'the name does not fit what it holds' } }])].map(({ path, text }) => must(path, 'calendar', text));
  },
  titleOf: (document) => calendarTitle(document as unknown as CalendarDocument),
  shipped: () => [],
  afterApproval: async (shell, { key, version }) => {
    await beginRun(shell, `${key}@${version.version}`);
    await runRecounts(shell);
  },
};
