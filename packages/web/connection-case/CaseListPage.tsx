import { Button } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { submitters } from '@jiedian/domain/acceptance/who-submits.ts';
import { useCases } from '../ask/lists.ts';
import { casePages } from '../ask/list-pages.ts';
import { useMe, useToday } from '../ask/session.ts';
import { useLanguage, useText } from '../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../parts/loading-states.tsx';
import { columnsShown } from '../parts/list/column.ts';
import { bulkActs } from '../parts/bulk/bulk-acts.ts';
import { ColumnChoice } from '../parts/list/ColumnChoice.tsx';
import { ExportMenu } from '../parts/list/ExportMenu.tsx';
import { Later } from '../parts/list/Later.tsx';
import { ListFoot } from '../parts/list/ListFoot.tsx';
import { ListTable } from '../parts/list/ListTable.tsx';
import { useOwnThings } from '../parts/list/own-things.ts';
import { SavedViews } from '../parts/list/SavedViews.tsx';
import { searchOf } from '../parts/list/search-of.ts';
import { useSelection } from '../parts/list/use-selection.ts';
import { readCaseFilter, type CaseFilter } from '../parts/search-params.ts';
import { caseColumns, caseName } from './case-columns.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import { caseSheet } from './case-sheet.ts';

const BulkBar = lazy(() => import('../parts/bulk/BulkBar.tsx').then((bar) => ({ default: bar.BulkBar })));

/** 案件: filters and order stand in the address, so that a view can be kept and sent. */
export function CaseListPage() {
  const t = useText();
  const { language } = useLanguage();
  const go = useNavigate({ from: '/cases' });
  const filter = useSearch({ from: '/cases' });
  const today = useToday();
  const held = useMe().data?.duties.map(({ duty }) => duty) ?? [];
  const maySubmit = submitters.some((duty) => held.includes(duty));
  const mayDo = bulkActs.case.filter(({ by }) => by.some((duty) => held.includes(duty)));
  const cases = useCases(filter);
  const rows = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const count = cases.data?.pages[0]?.count;
  const [chosen, choose] = useOwnThings('columns.cases');
  const selection = useSelection(rows, (row) => row.id);
  const all = useMemo(() => caseColumns(t, today), [t, today]);
  const columns = useMemo(() => columnsShown(all, chosen), [all, chosen]);
  const open = (search: CaseFilter) => void go({ search });
  const set = (change: Partial<Record<keyof CaseFilter, string | undefined>>) => open(readCaseFilter(searchOf({ ...filter, ...change })));
  const filtered = Object.keys(filter).some((key) => key !== 'sort');
  const enter = maySubmit ? <Link to="/cases/new">{t({ zh: '登记用电申请', en: 'Enter an application' })}</Link> : null;

  return (
    <>
      <div className="row">
        <h1>{t({ zh: '案件', en: 'Cases' })}</h1>
        {count ? <span className="secondary">{t({ zh: `共 ${count.n}${count.more ? '+' : ''} 件`, en: `${count.n}${count.more ? '+' : ''} in all` })}</span> : null}
        <span className="push row">
          <ExportMenu name={{ zh: '案件', en: 'cases' }} ask={casePages(filter)} sheet={(found) => caseSheet(found, language)} none={rows.length === 0} />
          <ColumnChoice all={all} chosen={chosen} choose={choose} />
          {maySubmit ? <Link to="/cases/new"><Button type="primary">{t({ zh: '登记用电申请', en: 'Enter an application' })}</Button></Link> : null}
        </span>
      </div>
      <section className="card tight" aria-busy={cases.isPlaceholderData}>
        <Later tall={56}><CaseFilters filter={filter} set={set} views={<SavedViews place="cases" search={searchOf(filter)} open={(search) => open(readCaseFilter(search))} />} /></Later>
        {selection.rows.length > 0 ? <Suspense fallback={null}><BulkBar rows={selection.rows.map((row) => ({ ...row, kind: 'case', name: row.customerName }))} acts={mayDo} clear={selection.clear} /></Suspense> : null}
        {cases.isPending ? <div style={{ padding: 16 }}><Waiting /></div> : null}
        {cases.isError ? <LoadTrouble error={cases.error} again={() => void cases.refetch()} /> : null}
        {cases.data && rows.length === 0 ? <Nothing why={filtered ? { zh: '没有符合筛选的案件。', en: 'No case matches the filter.' } : { zh: '还没有案件。', en: 'There are no cases yet.' }} way={filtered ? <button type="button" className="link" onClick={() => open({})}>{t({ zh: '清除筛选', en: 'Clear the filter' })}</button> : enter} /> : null}
        {rows.length > 0 ? (
          <ListTable
            columns={columns} rows={rows} keyOf={(row) => row.id} nameOf={(row) => caseName(row, t)} open={(row) => void go({ to: '/cases/$id', params: { id: row.id }, search: {} })}
            sort={filter.sort ?? '-openedAt'} setSort={(sort) => set({ sort: sort === '-openedAt' ? undefined : sort })} {...(mayDo.length > 0 ? { selection } : {})}
          />
        ) : null}
        {rows.length > 0 && count ? <ListFoot shown={rows.length} count={count} next={cases.hasNextPage ? () => void cases.fetchNextPage() : null} busy={cases.isFetchingNextPage} {...(filter.sort?.endsWith('due') ? { note: { zh: '按时限排列时不含已办结的', en: 'By limit, ended ones are left out' } } : {})} /> : null}
      </section>
    </>
  );
}
