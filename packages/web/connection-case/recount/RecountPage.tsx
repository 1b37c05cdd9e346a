import { Select } from 'antd';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { recountPages, useRecount, useRegimes } from '../../ask/recount.ts';
import { CaseFilters } from '../CaseFilters.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import { ExportMenu } from '../../parts/list/ExportMenu.tsx';
import { ListFoot } from '../../parts/list/ListFoot.tsx';
import { searchOf } from '../../parts/list/search-of.ts';
import { readRecount } from '../../parts/search-params.ts';
import { recountSheet } from './recount-words.ts';
import { RecountTable } from './RecountTable.tsx';
import '../../parts/list/list.css';

/** 换规则重算: the cases that match, each under the regime it was accepted with and under another one. */
export function RecountPage() {
  const t = useText();
  const { language } = useLanguage();
  const go = useNavigate({ from: '/recount' });
  const { regime: asked, ...filter } = useSearch({ from: '/recount' });
  const regimes = useRegimes();
  const regime = asked ?? regimes.data?.items.find(({ name }) => name.startsWith('statutory'))?.name;
  const found = useRecount(filter, regime);
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const count = found.data?.pages[0]?.count;
  const set = (change: Readonly<Record<string, string | undefined>>) => void go({ search: readRecount(searchOf({ ...filter, ...(asked === undefined ? {} : { regime: asked }), ...change })) });
  return (
    <>
      <div className="row">
        <h1>{t({ zh: '换规则重算', en: 'Count under another regime' })}</h1>
        <span className="push row">{regime === undefined ? null : <ExportMenu name={{ zh: '换规则重算', en: 'recount' }} ask={recountPages(filter, regime)} sheet={(all) => recountSheet(all, language)} none={rows.length === 0} />}</span>
      </div>
      <p className="secondary">{t({ zh: '每个案件按受理时的时限规则计时。这里用同样的办理记录按另一套规则再算一遍，原结果不变。', en: 'A case is timed by the regime in force when it was accepted. Here the same records are counted once more by another one; nothing is changed by it.' })}</p>
      <section className="card tight" aria-busy={found.isPlaceholderData}>
        <CaseFilters filter={filter} set={set} views={
          <Select style={{ width: 200 }} aria-label={t({ zh: '对照规则', en: 'The other regime' })} value={regime ?? null} loading={regimes.isPending} onChange={(name: string | null) => set({ regime: name ?? undefined })}
            options={(regimes.data?.items ?? []).map(({ name, title }) => ({ value: name, label: t(title) }))} />
        } />
        {regimes.isError ? <LoadTrouble error={regimes.error} again={() => void regimes.refetch()} /> : null}
        {found.isError ? <LoadTrouble error={found.error} again={() => void found.refetch()} /> : null}
        {found.isPending && !regimes.isError ? <div style={{ padding: 16 }}><Waiting /></div> : null}
        {found.data && rows.length === 0 ? <Nothing why={{ zh: '没有符合筛选的案件。', en: 'No case matches the filter.' }} /> : null}
        {rows.length > 0 ? <RecountTable rows={rows} /> : null}
        {rows.length > 0 && count ? <ListFoot shown={rows.length} count={count} next={found.hasNextPage ? () => void found.fetchNextPage() : null} busy={found.isFetchingNextPage} /> : null}
      </section>
    </>
  );
}
