import { useCallback, useMemo } from 'react';
import type { CasePage } from '../ask/shapes.ts';
import type { Ground } from '../parts/timeline/bar-of-step.ts';
import { shortDay } from '../parts/write-dates.ts';
import { Timeline } from '../parts/timeline/Timeline.tsx';
import { ForecastPanel } from './forecast/ForecastPanel.tsx';
import { useForecast } from '../ask/forecast.ts';
import { useProjects } from '../ask/streams.ts';
import { caseDates, caseLanes, type Read } from './case-lanes.ts';

/** 两轨时间轴: what was done, what is under way and what was promised, of the case and of the projects that serve it, over one axis. */
export function CaseTimeline({ page, today, read }: { readonly page: CasePage; readonly today: string; readonly read: Read }) {
  // Of a project that I may not see the number stands for the name.
  const projects = useProjects(page.projects.filter(({ name, number }) => name !== number).map(({ id }) => id));
  const forecast = useForecast(page.id).data?.forecast ?? null;
  const dates = useMemo(() => caseDates(page, projects, today, forecast), [page, projects, today, forecast]);
  const lanes = useCallback((ground: Ground, provisional: (date: string) => boolean) => caseLanes(page, projects, ground, provisional, read, forecast), [page, projects, read, forecast]);
  const open = [...page.steps, ...projects.flatMap(({ steps }) => steps)].filter(({ state }) => state === 'open');
  const late = open.filter(({ light }) => light.state === 'late').length;
  const { wantedDate, agreedDate } = page;
  const told = {
    zh: `在办 ${open.length} 个环节，其中超期 ${late} 个${wantedDate ? `；客户要求 ${shortDay(wantedDate, today)}` : ''}${agreedDate ? `；商定 ${shortDay(agreedDate, today)} 送电` : ''}。环节表列有同样的内容。`,
    en: `${open.length} steps under way, ${late} of them overdue${wantedDate ? `; wanted for ${shortDay(wantedDate, today)}` : ''}${agreedDate ? `; agreed for ${shortDay(agreedDate, today)}` : ''}. The table of steps says the same.`,
  };
  const range = forecast === null ? null : { from: forecast.low, to: forecast.high };
  return (
    <>
      <Timeline title={{ zh: page.projects.length > 0 ? '两轨时间轴' : '时间轴', en: page.projects.length > 0 ? 'Timeline of both tracks' : 'Timeline' }} today={today} dates={dates} wanted={page.energisedAt || page.status === 'ended' ? null : page.wantedDate} range={range} lanes={lanes} told={told} />
      <ForecastPanel page={page} today={today} />
    </>
  );
}
