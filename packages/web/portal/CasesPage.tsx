import { useInfiniteQuery } from '@tanstack/react-query';
import { connectionSteps } from '@jiedian/domain/connection-case/steps.ts';
import { Chip, ClockLight, YourTurn } from '../parts/portal-kit/Light.tsx';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Nothing, Waiting } from '../parts/portal-kit/Trouble.tsx';
import { Link } from './route/Link.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { stageOf } from './journey.ts';
import { casesQuery, type CaseRow } from './queries.ts';
import { Loadless, Page, SignedIn } from './Shell.tsx';

export const CasesPage = () => <SignedIn><Cases /></SignedIn>;

function Cases() {
  const { t } = useSpeech();
  const cases = useInfiniteQuery(casesQuery);
  const rows = (cases.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <Page title={{ zh: '我的办电', en: 'My cases' }} tabs>
      {cases.isPending ? <Waiting /> : cases.isError ? <Loadless error={cases.error} onRetry={() => void cases.refetch()} />
        : rows.length === 0 ? <Nothing text={{ zh: '您还没有用电申请。', en: 'You have not applied for anything yet.' }}><Link to="/apply" className="p-button p-primary">{t({ zh: '我要办电', en: 'Apply for supply' })}</Link></Nothing>
          : <ul className="p-fields" style={{ gap: '.75rem' }}>{rows.map((row) => <li key={row.id}><OneCase row={row} /></li>)}</ul>}
      {cases.hasNextPage ? <button type="button" className="p-button p-quiet" onClick={() => void cases.fetchNextPage()}>{t(cases.isFetchingNextPage ? { zh: '正在读取…', en: 'Loading…' } : { zh: '再看更早的', en: 'Show earlier ones' })}</button> : null}
    </Page>
  );
}

/** Steps that begin with the customer; following his own works stays open beside all others and presses nobody. */
const isHis = (code: string): boolean => code !== 'customer-works' && connectionSteps[code]?.first.account === 'customer';

function OneCase({ row }: { row: CaseRow }) {
  const { t } = useSpeech();
  const ended = row.status === 'ended';
  return (
    <Link to="/cases/$id" params={{ id: row.id }} className="p-card" style={{ color: 'inherit', gap: '.25rem' }}>
      <div className="p-head"><span className="p-card-title">{row.customerName ?? row.number}</span>
        {ended ? <Chip tone="idle">{t({ zh: '已办结', en: 'Ended' })}</Chip> : row.status === 'suspended' ? <Chip tone="idle">{t({ zh: '已中止', en: 'Suspended' })}</Chip> : row.steps.some(({ code }) => isHis(code)) ? <YourTurn /> : row.light.state === 'none' ? null : <ClockLight light={row.light} />}</div>
      <CaseFacts of={row} number={row.number} />
      {row.supplyAddress === null ? null : <p className="p-second">{row.supplyAddress}</p>}
      <p className="p-head" style={{ flexWrap: 'nowrap' }}><span>{ended ? t({ zh: '办理记录都在里面', en: 'The records are inside' }) : [...new Set(row.steps.map(({ code, name }) => t(stageOf(code) ?? name)))].join(t({ zh: '、', en: ', ' }))}</span><Icon name="next" /></p>
    </Link>
  );
}
