import { LoadTrouble, Nothing, Waiting } from '../loading-states.tsx';
import { RecordView } from '../paper/RecordView.tsx';
import { shortMoment } from '../write-dates.ts';
import type { StreamKind } from '../../ask/shapes.ts';
import { useSiteRecords } from '../../ask/exchanges.ts';
import { useText } from '../language.tsx';

/** 现场记录: surveys, inspections, meters, visits, the newest first and open, each with its photographs. */
export function SiteRecordsTab({ kind, id, today }: { readonly kind: StreamKind; readonly id: string; readonly today: string }) {
  const t = useText();
  const asked = useSiteRecords(kind, id);
  if (asked.isPending) return <Waiting />;
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  const { records } = asked.data;
  if (records.length === 0) return <Nothing why={{ zh: '还没有现场记录；勘查、检查、装表和回访后列在这里。', en: 'Nothing has been recorded on site; surveys, inspections, meters and visits will stand here.' }} />;
  return records.map((record) => {
    const photos = record.files.filter(({ preview }) => preview === 'image');
    return (
      <section key={record.seq} className="site-record" aria-label={t(record.title)}>
        <div className="exchange-head">
          <b>{t(record.title)}</b>
          {record.step ? <span className="secondary">{t(record.step)}{record.visit > 1 ? t({ zh: `　第 ${record.visit} 次`, en: `, round ${record.visit}` }) : ''}</span> : null}
          <span className="secondary">{t(record.who)}　{shortMoment(record.at, today)}</span>
          {record.files.length > 0 ? <span className="secondary">{t({ zh: `照片和文件 ${record.files.length} 份`, en: `${record.files.length} photographs and files` })}</span> : null}
        </div>
        {photos.length > 0 ? (
          <div className="site-photos">
            {photos.map((photo) => <a key={photo.id} href={`/api/v1/files/${photo.id}/content`} target="_blank" rel="noreferrer"><img src={`/api/v1/files/${photo.id}/content`} alt={photo.name} loading="lazy" /></a>)}
          </div>
        ) : null}
        <details>
          <summary className="link">{t({ zh: '记录全文', en: 'The whole record' })}</summary>
          <RecordView details={record.details} data={record.data} />
        </details>
      </section>
    );
  });
}
