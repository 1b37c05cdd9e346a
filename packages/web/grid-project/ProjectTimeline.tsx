import { useCallback, useMemo } from 'react';
import type { ProjectPage, StepState } from '../ask/shapes.ts';
import type { Ground } from '../parts/timeline/bar-of-step.ts';
import { shortDay } from '../parts/write-dates.ts';
import { Timeline } from '../parts/timeline/Timeline.tsx';
import { projectDates, projectLanes } from './project-lanes.ts';

/** 工程排程: the works by their control points, against the day on which they are needed. */
export function ProjectTimeline({ page, today, read }: { readonly page: ProjectPage; readonly today: string; readonly read: (step: StepState) => void }) {
  const dates = useMemo(() => projectDates(page, today), [page, today]);
  const lanes = useCallback((ground: Ground, provisional: (date: string) => boolean) => projectLanes(page, ground, provisional, read), [page, read]);
  const open = page.steps.filter(({ state }) => state === 'open');
  const late = open.filter(({ light }) => light.state === 'late').length;
  const { neededBy, promisedDate } = page;
  const told = {
    zh: `在办 ${open.length} 个环节，其中超期 ${late} 个${neededBy ? `；需 ${shortDay(neededBy, today)} 投运` : ''}${promisedDate ? `；承诺 ${shortDay(promisedDate, today)} 投运` : ''}。环节表列有同样的内容。`,
    en: `${open.length} steps under way, ${late} of them overdue${neededBy ? `; needed by ${shortDay(neededBy, today)}` : ''}${promisedDate ? `; promised for ${shortDay(promisedDate, today)}` : ''}. The table of steps says the same.`,
  };
  return <Timeline title={{ zh: '工程排程', en: 'Works schedule' }} today={today} dates={dates} wanted={page.commissionedAt ? null : page.neededBy} row={28} lanes={lanes} told={told} />;
}
