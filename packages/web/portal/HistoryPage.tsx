import { useInfiniteQuery } from '@tanstack/react-query';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { shortMoment } from '../parts/write-dates.ts';
import { useParams } from './route/place.ts';
import { useHouseClock } from './house-clock.ts';
import { ledgerQuery, type LedgerLine } from './queries.ts';
import { Loadless, Page, SignedIn } from './Shell.tsx';
import { ToldLines } from './ToldLines.tsx';

export const HistoryPage = () => <SignedIn><History /></SignedIn>;

/** Who did what and when, in plain words; every record stays. */
function History() {
  const { t } = useSpeech();
  const { id } = useParams('/cases/$id/history');
  const ledger = useInfiniteQuery(ledgerQuery(id));
  const lines = (ledger.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <Page title={{ zh: '办理记录', en: 'History' }} up={`/cases/${id}`}>
      {ledger.isPending ? <Waiting /> : ledger.isError ? <Loadless error={ledger.error} onRetry={() => void ledger.refetch()} /> : <section className="p-card"><ol className="p-rows">{lines.map((line) => <OneLine key={line.seq} line={line} />)}</ol></section>}
      {ledger.hasNextPage ? <button type="button" className="p-button p-quiet" onClick={() => void ledger.fetchNextPage()}>{t({ zh: '再看更早的', en: 'Show earlier ones' })}</button> : null}
    </Page>
  );
}

function OneLine({ line }: { line: LedgerLine }) {
  const { t } = useSpeech();
  const { today } = useHouseClock();
  return (
    <li style={{ padding: '.75rem 0' }}>
      <p className="p-facts"><span className="p-keep">{shortMoment(line.at, today)}</span>{line.step ? <span>{t(line.step)}</span> : null}{line.enteredLate ? <span>{t({ zh: '事后补录', en: 'Entered later' })}</span> : null}</p>
      <p>{t(line.sentence)}</p>
      {line.details.length > 0 ? <details><summary className="p-link">{t({ zh: '看填写的内容', en: 'See what was filled in' })}</summary><ToldLines lines={line.details} /></details> : null}
    </li>
  );
}
