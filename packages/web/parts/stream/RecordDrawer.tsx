import { Drawer } from 'antd';
import { Link } from '@tanstack/react-router';
import { LoadTrouble, Nothing, Waiting } from '../loading-states.tsx';
import { RecordView } from '../paper/RecordView.tsx';
import { shortMoment } from '../write-dates.ts';
import type { StepState, StreamKind } from '../../ask/shapes.ts';
import { useStepRecords } from '../../ask/streams.ts';
import { useText } from '../language.tsx';

type Props = { readonly step: StepState | null; readonly kind: StreamKind; readonly id: string; readonly today: string; readonly close: () => void };

/** What was recorded at a step, act by act, as it would stand on paper. */
export function RecordDrawer({ step, kind, id, today, close }: Props) {
  const t = useText();
  return (
    <Drawer open={step !== null} onClose={close} size={968} destroyOnHidden title={step ? t(step.name) : ''} closable={{ 'aria-label': t({ zh: '关闭', en: 'Close' }) }}
      extra={step ? <Link to="/papers/$kind/$id/$step" params={{ kind, id, step: step.code }} target="_blank">{t({ zh: '打印', en: 'Print' })}</Link> : null}>
      {step ? <Records step={step.code} kind={kind} id={id} today={today} /> : null}
    </Drawer>
  );
}

function Records({ step, kind, id, today }: { readonly step: string; readonly kind: StreamKind; readonly id: string; readonly today: string }) {
  const t = useText();
  const records = useStepRecords(kind, id, step);
  if (records.isPending) return <Waiting rows={8} />;
  if (records.isError) return <LoadTrouble error={records.error} again={() => void records.refetch()} />;
  if (records.data.records.length === 0) return <Nothing why={{ zh: '这个环节还没有办理记录。', en: 'Nothing has been recorded at this step.' }} />;
  return records.data.records.map((record) => (
    <section key={record.seq} className="record">
      <div className="card-head"><h2>{t(record.title)}</h2><span className="secondary">{t(record.name)}　{t(record.who)}　{shortMoment(record.at, today)}{record.visit > 1 ? t({ zh: `　第 ${record.visit} 次`, en: `  round ${record.visit}` }) : ''}</span></div>
      <RecordView details={record.details} data={record.data} />
    </section>
  ));
}
