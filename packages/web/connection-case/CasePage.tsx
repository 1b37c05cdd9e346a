import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { memo, useCallback, useState } from 'react';
import { ActDrawer } from '../parts/stream/ActDrawer.tsx';
import { CaseHead } from './CaseHead.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';
import { Gate } from '../parts/stream/Gate.tsx';
import { LoadTrouble, Waiting } from '../parts/loading-states.tsx';
import { moreTabs } from '../parts/stream/more-tabs.tsx';
import { OutOfStep } from './OutOfStep.tsx';
import { ProcessTab } from '../parts/stream/ProcessTab.tsx';
import { RemindersPanel } from '../parts/reminders/RemindersPanel.tsx';
import { RecordDrawer } from '../parts/stream/RecordDrawer.tsx';
import { StepTable } from '../parts/stream/StepTable.tsx';
import { StreamTabs, type OneTab } from '../parts/stream/StreamTabs.tsx';
import type { StepState, StreamKind } from '../ask/shapes.ts';
import type { Tab } from '../parts/search-params.ts';
import { useAct } from '../parts/stream/use-act.ts';
import { useCase } from '../ask/streams.ts';
import { usePageCounts } from '../ask/exchanges.ts';
import { useToday } from '../ask/session.ts';
import { WhyDrawer } from '../parts/why-due/WhyDrawer.tsx';

/** What does not change while tabs are turned and drawers are opened is not drawn anew. */
const [Head, Conditions, Beside, Lanes] = [memo(CaseHead), memo(Gate), memo(OutOfStep), memo(CaseTimeline)];

/** 案件: who acts on what with how many days, the gate before the steps, everything in two clicks. */
export function CasePage() {
  const { id } = useParams({ from: '/cases/$id' });
  const { act, order, why, tab = 'steps' } = useSearch({ from: '/cases/$id' });
  const go = useNavigate({ from: '/cases/$id' });
  const today = useToday();
  const asked = useCase(id);
  const doing = useAct('case', act);
  const [read, setRead] = useState<{ readonly step: StepState; readonly kind: StreamKind; readonly id: string } | null>(null);
  const readOf = useCallback((step: StepState, kind: StreamKind, of: string) => setRead({ step, kind, id: of }), []);
  const counts = usePageCounts('case', id);
  const turn = useCallback((to: Tab) => void go({ search: (old) => ({ ...old, tab: to }), resetScroll: false }), [go]);
  // Once the press is on the screen.
  const open = useCallback((command: string, about?: number) => void setTimeout(() => void go({ search: ({ order: _before, ...old }) => ({ ...old, act: command, ...(about === undefined ? {} : { order: about }) }) })), [go]);
  if (asked.isPending) return <section className="card"><Waiting rows={10} /></section>;
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  const page = asked.data;
  const close = () => void go({ search: ({ act: _closed, order: _about, ...rest }) => rest });
  const readMine = (step: StepState) => readOf(step, 'case', id);
  const tabs: readonly OneTab[] = [
    { key: 'steps', name: { zh: '环节', en: 'Steps' }, count: page.steps.length, body: () => <><StepTable steps={page.steps} acts={page.acts} today={today} open={open} read={readMine} />{page.status === 'ended' ? null : <RemindersPanel kind="case" id={id} />}</> },
    { key: 'process', name: { zh: '流程图', en: 'Process' }, body: () => <ProcessTab kind="case" id={id} gate={page.gate} projects={page.projects} read={readOf} /> },
    ...moreTabs('case', id, today, { zh: '一户一档', en: 'Dossier' }, counts.data, open),
  ];
  const title = `${page.customerName ?? ''} ${page.number}`;
  return (
    <>
      <Head page={page} today={today} open={open} />
      {page.status !== 'ended' ? <Conditions rows={page.gate} /> : null}
      <Beside page={page} today={today} open={open} />
      <Lanes page={page} today={today} read={readOf} />
      <section className="card">
        <StreamTabs tab={tab} turn={turn} tabs={tabs} />
      </section>
      <ActDrawer act={doing} order={order} kind="case" id={id} steps={page.steps} title={title} close={close} />
      <RecordDrawer step={read?.step ?? null} kind={read?.kind ?? 'case'} id={read?.id ?? id} today={today} close={() => setRead(null)} />
      <WhyDrawer of={why} kind="case" id={id} steps={page.steps} close={() => void go({ search: ({ why: _read, ...rest }) => rest, resetScroll: false })} />
    </>
  );
}
