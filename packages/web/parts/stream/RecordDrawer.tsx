import { Drawer } from 'antd';
import { useRef } from 'react';
import { Link } from '@tanstack/react-router';
import { LoadTrouble, Nothing, Waiting } from '../loading-states.tsx';
import { RecordView } from '../paper/RecordView.tsx';
import { shortMoment } from '../write-dates.ts';
import type { StepState, StreamKind } from '../../ask/shapes.ts';
import { useStepRecords } from '../../ask/streams.ts';
import { useText } from '../language.tsx';
import { ActHead } from './ActHead.tsx';
import { bareDrawer } from './bare-drawer.ts';

type Props = { readonly step: StepState | null; readonly kind: StreamKind; readonly id: string; readonly today: string; readonly close: () => void };

/** What was recorded at a step, act by act, as it would stand on paper; the same drawer as that in which it was done. */
export function RecordDrawer({ step, kind, id, today, close }: Props) {
  const t = useText();
  const print = step ? <Link to="/papers/$kind/$id/$step" params={{ kind, id, step: step.code }} target="_blank">{t({ zh: '打印', en: 'Print' })}</Link> : null;
  return (
    <Drawer open={step !== null} onClose={close} size={968} destroyOnHidden closable={false} styles={bareDrawer} aria-label={step ? t(step.name) : ''}>
      {step ? <ActHead name={step.name} kind={kind} id={id} step={step} beside={print} close={close} /> : null}
      {step ? <Records step={step.code} kind={kind} id={id} today={today} /> : null}
    </Drawer>
  );
}

function Records({ step, kind, id, today }: { readonly step: string; readonly kind: StreamKind; readonly id: string; readonly today: string }) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const asked = useStepRecords(kind, id, step);
  if (asked.isPending) return <div className="act-waits"><Waiting rows={8} /></div>;
  if (asked.isError) return <div className="act-waits"><LoadTrouble error={asked.error} again={() => void asked.refetch()} /></div>;
  const { records } = asked.data;
  if (records.length === 0) return <Nothing why={{ zh: '这个环节还没有办理记录。', en: 'Nothing has been recorded at this step.' }} />;
  const lead = (seq: number) => {
    const found = place.current?.querySelector<HTMLElement>(`[data-record="${seq}"]`);
    found?.scrollIntoView({ block: 'start' });
    found?.focus({ preventScroll: true });
  };
  return (
    <div className="act-reads">
      {records.length > 1 ? <nav className="act-index" aria-label={t({ zh: '办理记录目录', en: 'Records of this step' })}>{records.map(({ seq, name, at }) => <button key={seq} type="button" onClick={() => lead(seq)}>{t(name)}<span className="caption">{shortMoment(at, today)}</span></button>)}</nav> : null}
      <div className="act-records" ref={place}>
        {records.map((record) => (
          <section key={record.seq} className="record" data-record={record.seq} tabIndex={-1} aria-label={t(record.title)}>
            <div className="card-head"><h3>{t(record.title)}</h3><span className="secondary">{t(record.name)}　{t(record.who)}　{shortMoment(record.at, today)}{record.visit > 1 ? t({ zh: `　第 ${record.visit} 次`, en: `  round ${record.visit}` }) : ''}</span></div>
            <RecordView details={record.details} data={record.data} />
          </section>
        ))}
      </div>
    </div>
  );
}
