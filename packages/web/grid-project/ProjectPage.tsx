import { Tabs } from 'antd';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { projectActs } from '@jiedian/domain/grid-project/acts.ts';
import { ActDrawer } from '../parts/stream/ActDrawer.tsx';
import { CasesBeside } from './CasesBeside.tsx';
import { DossierTab } from '../parts/stream/DossierTab.tsx';
import { LedgerList } from '../parts/stream/LedgerList.tsx';
import { LoadTrouble, Waiting } from '../parts/loading-states.tsx';
import { ProcessTab } from '../parts/stream/ProcessTab.tsx';
import { ProjectHead } from './ProjectHead.tsx';
import { ProjectTimeline } from './ProjectTimeline.tsx';
import { RecordDrawer } from '../parts/stream/RecordDrawer.tsx';
import { StepTable } from '../parts/stream/StepTable.tsx';
import type { StepState } from '../ask/shapes.ts';
import type { Tab } from '../parts/search-params.ts';
import { useProject } from '../ask/streams.ts';
import { useText } from '../parts/language.tsx';
import { useToday } from '../ask/session.ts';

const byCommand = new Map(projectActs.map((act) => [act.command, act]));

/** 配套项目: the same shape as the case, from the other side; the effect on people closes the page. */
export function ProjectPage() {
  const t = useText();
  const { id } = useParams({ from: '/projects/$id' });
  const { act, tab = 'steps' } = useSearch({ from: '/projects/$id' });
  const go = useNavigate({ from: '/projects/$id' });
  const today = useToday();
  const asked = useProject(id);
  const [read, setRead] = useState<StepState | null>(null);
  if (asked.isPending) return <section className="card"><Waiting rows={10} /></section>;
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  const page = asked.data;
  const open = (command: string) => void go({ search: (old) => ({ ...old, act: command }) });
  return (
    <>
      <ProjectHead page={page} today={today} open={open} />
      <ProjectTimeline page={page} today={today} read={setRead} />
      <section className="card">
        <Tabs
          activeKey={tab} onChange={(key) => void go({ search: (old) => ({ ...old, tab: key as Tab }) })} destroyOnHidden
          items={[
            { key: 'steps', label: t({ zh: '环节', en: 'Steps' }), children: <StepTable steps={page.steps} acts={page.acts} today={today} open={open} read={setRead} /> },
            { key: 'process', label: t({ zh: '流程图', en: 'Process' }), children: <ProcessTab kind="project" id={id} read={setRead} /> },
            { key: 'dossier', label: t({ zh: '项目档案', en: 'Project file' }), children: <DossierTab kind="project" id={id} today={today} /> },
            { key: 'ledger', label: t({ zh: '台账', en: 'Ledger' }), children: <LedgerList kind="project" id={id} today={today} /> },
          ]}
        />
      </section>
      <CasesBeside cases={page.cases} today={today} />
      <ActDrawer act={act === undefined ? undefined : byCommand.get(act)} kind="project" id={id} steps={page.steps} title={`${page.name} ${page.number}`} close={() => void go({ search: ({ act: _closed, ...rest }) => rest })} />
      <RecordDrawer step={read} kind="project" id={id} today={today} close={() => setRead(null)} />
    </>
  );
}
