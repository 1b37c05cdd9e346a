import { Button } from 'antd';
import { Files } from './Files.tsx';
import { RecordRows } from '../paper/RecordRows.tsx';
import { LoadTrouble, Nothing, Waiting } from '../loading-states.tsx';
import { shortMoment } from '../write-dates.ts';
import type { StreamKind } from '../../ask/shapes.ts';
import { useLedger } from '../../ask/streams.ts';
import { useText } from '../language.tsx';

/** 台账: every act in a sentence, newest first; late entries keep both times; nothing raw. */
export function LedgerList({ kind, id, today }: { readonly kind: StreamKind; readonly id: string; readonly today: string }) {
  const t = useText();
  const ledger = useLedger(kind, id);
  if (ledger.isPending) return <Waiting />;
  if (ledger.isError) return <LoadTrouble error={ledger.error} again={() => void ledger.refetch()} />;
  const lines = ledger.data.pages.flatMap((page) => page.items);
  if (lines.length === 0) return <Nothing why={{ zh: '还没有办理记录。', en: 'Nothing has been recorded yet.' }} />;
  return (
    <>
      <ol className="ledger">
        {lines.map((line) => (
          <li key={line.seq} value={line.seq}>
            <div>{t(line.sentence)}</div>
            <div className="caption">
              {shortMoment(line.at, today)}{line.duty ? `　${t(line.duty)}` : ''}{line.step ? `　${t(line.step)}` : ''}
              {line.enteredLate ? t({ zh: `　补录于 ${shortMoment(line.receivedAt, today)}`, en: `  entered late on ${shortMoment(line.receivedAt, today)}` }) : ''}
            </div>
            {line.details.length > 0 ? (
              <details>
                <summary className="link">{t({ zh: `内容 ${line.details.length} 项`, en: `${line.details.length} entries` })}</summary>
                <dl className="pairs">
                  {line.details.map((detail, i) => [<dt key={`l${i}`}>{t(detail.label)}</dt>, <dd key={`v${i}`}>{detail.rows && detail.rows.cells.length > 0 ? <RecordRows heads={detail.rows.heads} cells={detail.rows.cells} /> : t(detail.value)}{detail.files ? <Files files={detail.files} /> : null}</dd>])}
                </dl>
              </details>
            ) : null}
          </li>
        ))}
      </ol>
      {ledger.hasNextPage ? <Button onClick={() => void ledger.fetchNextPage()}>{t({ zh: '更早的记录', en: 'Earlier entries' })}</Button> : null}
    </>
  );
}
