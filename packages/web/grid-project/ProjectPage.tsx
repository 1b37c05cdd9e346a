import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { memo, useCallback, useState } from 'react';
import { ActDrawer } from '../parts/stream/ActDrawer.tsx';
import { CasesBeside } from './CasesBeside.tsx';
import { LoadTrouble, Waiting } from '../parts/loading-states.tsx';
import { moreTabs } from '../parts/stream/more-tabs.tsx';
import { ProcessTab } from '../parts/stream/ProcessTab.tsx';
import { ProjectHead } from './ProjectHead.tsx';
import { ProjectTimeline } from './ProjectTimeline.tsx';
import { RemindersPanel } from '../parts/reminders/RemindersPanel.tsx';
import { RecordDrawer } from '../parts/stream/RecordDrawer.tsx';
import { StepTable } from '../parts/stream/StepTable.tsx';
import { StreamTabs, type OneTab } from '../parts/stream/StreamTabs.tsx';
import type { StepState } from '../ask/shapes.ts';
import type { Tab } from '../parts/search-params.ts';
import { useAct } from '../parts/stream/use-act.ts';
import { useProject } from '../ask/streams.ts';
import { usePageCounts } from '../ask/exchanges.ts';
import { useToday } from '../ask/session.ts';
import { WhyDrawer } from '../parts/why-due/WhyDrawer.tsx';


/** What does not change while tabs are turned and drawers are opened is not drawn anew. */
const [Head, Lanes, Waiters] = [memo(ProjectHead), memo(ProjectTimeline), memo(CasesBeside)];

/** 配套项目: the same shape as the case, from the other side; the effect on people closes the page. */
export function ProjectPage() {
  const { id } = useParams({ from: '/projects/$id' });
  const { act, order, why, tab = 'steps' } = useSearch({ from: '/projects/$id' });
  const go = useNavigate({ from: '/projects/$id' });
  const today = useToday();
  const asked = useProject(id);
  const doing = useAct('project', act);
  const [read, setRead] = useState<StepState | null>(null);
  const counts = usePageCounts('project', id);
  const turn = useCallback((to: Tab) => void go({ search: (old) => ({ ...old, tab: to }), resetScroll: false }), [go]);
  // Once the press is on the screen.
  const open = useCallback((command: string, about?: number) => void setTimeout(() => void go({ search: ({ order: _before, ...old }) => ({ ...old, act: command, ...(about === undefined ? {} : { order: about }) }) })), [go]);
  if (asked.isPending) return <section className="card"><Waiting rows={10} /></section>;
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  const page = asked.data;
  const tabs: readonly OneTab[] = [
    { key: 'steps', name: { zh: '环节', en: 'Steps' }, count: page.steps.length, body: () => <><StepTable steps={page.steps} acts={page.acts} today={today} open={open} read={setRead} />{page.status === 'ended' ? null : <RemindersPanel kind="project" id={id} />}</> },
    { key: 'process', name: { zh: '流程图', en: 'Process' }, body: () => <ProcessTab kind="project" id={id} progress={page.progressPercent} read={setRead} /> },
    ...moreTabs('project', id, today, { zh: '项目档案', en: 'Project file' }, counts.data, open),
  ];
  return (
    <>
      <Head page={page} today={today} open={open} />
      <Lanes page={page} today={today} read={setRead} />
      <section className="card">
        <StreamTabs tab={tab} turn={turn} tabs={tabs} />
      </section>
      <Waiters cases={page.cases} today={today} />
      <ActDrawer act={doing} order={order} kind="project" id={id} steps={page.steps} title={`${page.name} ${page.number}`} close={() => void go({ search: ({ act: _closed, order: _about, ...rest }) => rest })} />
      <RecordDrawer step={read} kind="project" id={id} today={today} close={() => setRead(null)} />
      <WhyDrawer of={why} kind="project" id={id} steps={page.steps} close={() => void go({ search: ({ why: _read, ...rest }) => rest, resetScroll: false })} />
    </>
  );
}
