import { Button } from 'antd';
import { useParams } from '@tanstack/react-router';
import { WhyDays } from '../parts/why-due/WhyDays.tsx';
import { useCase, useProject } from '../ask/streams.ts';
import { useMe } from '../ask/session.ts';
import { useText } from '../parts/language.tsx';
import { momentOf } from '../parts/write-dates.ts';

/** The same counting on paper: whose it is, and who printed it when. */
export function WhyPage() {
  const { kind, id, of } = useParams({ from: '/why/$kind/$id/$of' });
  return kind === 'project' ? <OfProject id={id} of={of} /> : <OfCase id={id} of={of} />;
}

function OfCase({ id, of }: { readonly id: string; readonly of: string }) {
  const { data } = useCase(id);
  return <Sheet kind="case" id={id} of={of} whose={data ? `${data.customerName ?? ''}　${data.number}` : ''} />;
}

function OfProject({ id, of }: { readonly id: string; readonly of: string }) {
  const { data } = useProject(id);
  return <Sheet kind="project" id={id} of={of} whose={data ? `${data.name}　${data.number}` : ''} />;
}

function Sheet({ kind, id, of, whose }: { readonly kind: 'case' | 'project'; readonly id: string; readonly of: string; readonly whose: string }) {
  const t = useText();
  const me = useMe().data;
  return (
    <>
      <div className="row no-print"><Button className="push" type="primary" onClick={() => window.print()}>{t({ zh: '打印', en: 'Print' })}</Button></div>
      <section className="card">
        <h1>{t({ zh: '到期日怎样算出', en: 'How the due date was counted' })}</h1>
        <p className="secondary">{whose}</p>
        <WhyDays kind={kind} id={id} of={of} />
        <p className="caption">{t({ zh: '打印', en: 'Printed' })} {me?.person?.name ?? ''} {me ? momentOf(me.now) : ''}</p>
      </section>
    </>
  );
}
