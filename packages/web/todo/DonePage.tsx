import { useMemo } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { donePages, useDone } from '../ask/list-pages.ts';
import { useToday } from '../ask/session.ts';
import { useLanguage, useText } from '../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../parts/loading-states.tsx';
import { columnsShown } from '../parts/list/column.ts';
import { ColumnChoice } from '../parts/list/ColumnChoice.tsx';
import { ExportMenu } from '../parts/list/ExportMenu.tsx';
import { FilterSelect } from '../parts/list/FilterSelect.tsx';
import { Later } from '../parts/list/Later.tsx';
import { ListFoot } from '../parts/list/ListFoot.tsx';
import { MyListTabs } from '../parts/list/MyListTabs.tsx';
import { ListTable } from '../parts/list/ListTable.tsx';
import { useOwnThings } from '../parts/list/own-things.ts';
import { SavedViews } from '../parts/list/SavedViews.tsx';
import { searchOf } from '../parts/list/search-of.ts';
import { WordsFilter } from '../parts/list/WordsFilter.tsx';
import { readDoneFilter, type DoneFilter } from '../parts/search-params.ts';
import { doneColumns } from './done-columns.tsx';
import { doneSheet } from './done-sheet.ts';

/** 已办: what I have done, the last first, with where it stands now. */
export function DonePage() {
  const t = useText();
  const { language } = useLanguage();
  const go = useNavigate({ from: '/done' });
  const filter = useSearch({ from: '/done' });
  const today = useToday();
  const done = useDone(filter);
  const rows = done.data?.pages.flatMap((page) => page.items) ?? [];
  const count = done.data?.pages[0]?.count;
  const [chosen, choose] = useOwnThings('columns.done');
  const all = useMemo(() => doneColumns(t, today), [t, today]);
  const columns = useMemo(() => columnsShown(all, chosen), [all, chosen]);
  const open = (search: DoneFilter) => void go({ search });
  const set = (change: Partial<Record<keyof DoneFilter, string | undefined>>) => open(readDoneFilter(searchOf({ ...filter, ...change })));
  const filtered = Object.keys(filter).length > 0;
  return (
    <section className="card tight" aria-busy={done.isPlaceholderData} aria-label={t({ zh: '我的已办', en: 'What I have done' })}>
      <MyListTabs />
      <Later tall={56}><div className="row list-filters">
        <SavedViews place="done" search={searchOf(filter)} open={(search) => open(readDoneFilter(search))} />
        <WordsFilter q={filter.q} find={(q) => set({ q })} name={t({ zh: '在已办中查找', en: 'Search in what I did' })} placeholder={t({ zh: '编号、户名、地址', en: 'Number, customer, address' })} />
        <FilterSelect width={120} name={t({ zh: '全部', en: 'Cases and projects' })} value={filter.track} options={[{ value: 'customer', label: t({ zh: '案件', en: 'Cases' }) }, { value: 'project', label: t({ zh: '配套项目', en: 'Grid projects' }) }]} choose={(track) => set({ track })} />
        <span className="push row">
          <ExportMenu name={{ zh: '已办', en: 'done' }} ask={donePages(filter)} sheet={(found) => doneSheet(found, language)} none={rows.length === 0} />
          <ColumnChoice all={all} chosen={chosen} choose={choose} />
        </span>
      </div></Later>
      {done.isPending ? <div style={{ padding: 16 }}><Waiting /></div> : null}
      {done.isError ? <LoadTrouble error={done.error} again={() => void done.refetch()} /> : null}
      {done.data && rows.length === 0 ? <Nothing why={filtered ? { zh: '没有符合筛选的已办。', en: 'Nothing that you did matches the filter.' } : { zh: '您还没有办理过。', en: 'You have not done anything yet.' }} way={filtered ? <button type="button" className="link" onClick={() => open({})}>{t({ zh: '清除筛选', en: 'Clear the filter' })}</button> : <Link to="/todo" search={{}}>{t({ zh: '看待办', en: 'See what is to do' })}</Link>} /> : null}
      {rows.length > 0 ? (
        <ListTable
          columns={columns} rows={rows} keyOf={(row) => row.id} nameOf={(row) => row.number} sort="" setSort={() => undefined}
          open={({ stream: { kind, id } }) => void go({ to: kind === 'case' ? '/cases/$id' : '/projects/$id', params: { id }, search: {} })}
        />
      ) : null}
      {rows.length > 0 && count ? <ListFoot shown={rows.length} count={count} next={done.hasNextPage ? () => void done.fetchNextPage() : null} busy={done.isFetchingNextPage} /> : null}
    </section>
  );
}
