import { Button } from 'antd';
import { useParams } from '@tanstack/react-router';
import { LoadTrouble, Nothing, Waiting } from '../parts/loading-states.tsx';
import { useCase, useProject, useStepRecords } from '../ask/streams.ts';
import { useMe } from '../ask/session.ts';
import { useText } from '../parts/language.tsx';
import { useActs } from '../parts/stream/use-act.ts';
import { momentOf } from '../parts/write-dates.ts';
import { PaperSheet, type Whose } from './PaperSheet.tsx';

/** What a step recorded, laid out for A4, one sheet an act; the browser's print makes the paper. */
export function PaperPage() {
  const { kind, id, step } = useParams({ from: '/papers/$kind/$id/$step' });
  return kind === 'project' ? <ProjectPapers id={id} step={step} /> : <CasePapers id={id} step={step} />;
}

function CasePapers({ id, step }: { readonly id: string; readonly step: string }) {
  const asked = useCase(id);
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  return asked.data ? <Papers kind="case" id={id} step={step} whose={asked.data} /> : <Waiting rows={8} />;
}

function ProjectPapers({ id, step }: { readonly id: string; readonly step: string }) {
  const asked = useProject(id);
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  return asked.data ? <Papers kind="project" id={id} step={step} whose={asked.data} /> : <Waiting rows={8} />;
}

function Papers({ kind, id, step, whose }: { readonly kind: 'case' | 'project'; readonly id: string; readonly step: string; readonly whose: Whose }) {
  const t = useText();
  const me = useMe().data;
  const records = useStepRecords(kind, id, step);
  const acts = useActs(kind);
  if (records.isError || acts.isError) return <LoadTrouble error={records.error ?? acts.error} again={() => { void records.refetch(); void acts.refetch(); }} />;
  if (records.isPending || acts.isPending) return <Waiting rows={8} />;
  if (records.data.records.length === 0) return <Nothing why={{ zh: '这个环节还没有办理记录。', en: 'Nothing has been recorded at this step.' }} />;
  const printed = `${me?.person?.name ?? ''} ${me ? momentOf(me.now) : ''}`;
  return (
    <>
      <div className="row no-print"><Button className="push" type="primary" onClick={() => window.print()}>{t({ zh: '打印', en: 'Print' })}</Button></div>
      {records.data.records.map((record) => <PaperSheet key={record.seq} fields={acts.data.get(record.command)?.form.fields ?? {}} whose={whose} record={record} printed={printed} />)}
    </>
  );
}
