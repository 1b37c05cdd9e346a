import { Button } from 'antd';
import { useParams } from '@tanstack/react-router';
import { Records } from '../parts/stream/RecordDrawer.tsx';
import { useText } from '../parts/language.tsx';
import { useToday } from '../ask/session.ts';

/** What a step recorded, laid out for A4; the browser's print makes the sheet. */
export function PaperPage() {
  const t = useText();
  const { kind, id, step } = useParams({ from: '/papers/$kind/$id/$step' });
  const today = useToday();
  const line = kind === 'project' ? 'project' : 'case';
  return (
    <section className="card paper">
      <div className="row no-print"><Button className="push" type="primary" onClick={() => window.print()}>{t({ zh: '打印', en: 'Print' })}</Button></div>
      <Records step={step} kind={line} id={id} today={today} />
    </section>
  );
}
