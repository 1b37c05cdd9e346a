import { useMemo } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useToday } from '../../ask/session.ts';
import { useUnits } from '../../ask/lists.ts';
import { urgingPages, useUrgings } from '../../ask/warnings.ts';
import { useLanguage, useText } from '../../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import { columnsShown } from '../../parts/list/column.ts';
import { ExportMenu } from '../../parts/list/ExportMenu.tsx';
import { FilterSelect } from '../../parts/list/FilterSelect.tsx';
import { ListFoot } from '../../parts/list/ListFoot.tsx';
import { ListTable } from '../../parts/list/ListTable.tsx';
import { searchOf } from '../../parts/list/search-of.ts';
import { readUrgingFilter, type UrgingFilter } from '../../parts/search-params.ts';
import { stageNames, urgingColumns, urgingSheet } from './urging-columns.tsx';
import './urgings.css';

/** 督办: who urged whom about what, until when, what was answered; answered and closed from the row. */
export function UrgingsPage() {
  const t = useText();
  const { language } = useLanguage();
  const go = useNavigate({ from: '/urgings' });
  const filter = useSearch({ from: '/urgings' });
  const found = useUrgings(filter);
  const today = useToday();
  const units = useUnits().data?.items.filter(({ kind }) => kind === 'county' || kind === 'branch') ?? [];
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const count = found.data?.pages[0]?.count;
  const open = (search: UrgingFilter) => void go({ search });
  const set = (change: Partial<Record<keyof UrgingFilter, string | undefined>>) => open(readUrgingFilter(searchOf({ ...filter, ...change })));
  const columns = useMemo(() => columnsShown(urgingColumns(t, today), null), [t, today]);
  const filtered = Object.keys(filter).length > 0;
  return (
    <>
      <h1 className="unseen">{t({ zh: '督办', en: 'Urgings' })}</h1>
      <section className="card tight" aria-busy={found.isPlaceholderData} aria-label={t({ zh: '督办', en: 'Urgings' })}>
        <div className="row list-filters">
          <FilterSelect width={150} name={t(stageNames.open)} value={filter.stage} options={[...(['late', 'answered', 'closed'] as const).map((stage) => ({ value: stage, label: t(stageNames[stage]) })), { value: 'all' as const, label: t({ zh: '全部', en: 'All' }) }]} choose={(stage) => set({ stage })} />
          <FilterSelect width={150} name={t({ zh: '发给任何人', en: 'To anybody' })} value={filter.of} options={[{ value: 'to-me', label: t({ zh: '发给我的', en: 'To me' }) }, { value: 'by-me', label: t({ zh: '我发出的', en: 'By me' }) }]} choose={(of) => set({ of })} />
          {units.length > 1 ? <FilterSelect width={180} name={t({ zh: '单位', en: 'Unit' })} value={filter.unit} options={units.map(({ id, name }) => ({ value: id, label: t(name) }))} choose={(unit) => set({ unit })} /> : null}
          <Link to="/warnings" search={{}}>{t({ zh: '看预警', en: 'See warnings' })}</Link>
          <span className="push row"><ExportMenu name={{ zh: '督办', en: 'urgings' }} ask={urgingPages(filter)} sheet={(got) => urgingSheet(got, language)} none={rows.length === 0} /></span>
        </div>
        {found.isPending ? <div style={{ padding: 16 }}><Waiting /></div> : null}
        {found.isError ? <LoadTrouble error={found.error} again={() => void found.refetch()} /> : null}
        {found.data && rows.length === 0 ? <Nothing why={filtered ? { zh: '没有符合筛选的督办。', en: 'No urging matches the filter.' } : { zh: '没有待答复的督办。', en: 'No urging awaits an answer.' }} way={filtered ? <button type="button" className="link" onClick={() => open({})}>{t({ zh: '清除筛选', en: 'Clear the filter' })}</button> : <button type="button" className="link" onClick={() => open({ stage: 'all' })}>{t({ zh: '看全部督办', en: 'See all urgings' })}</button>} /> : null}
        {rows.length > 0 ? <ListTable columns={columns} rows={rows} keyOf={(row) => `${row.stream.id} ${row.no}`} nameOf={(row) => row.number} sort="" setSort={() => undefined} open={({ stream: { kind, id } }) => void go({ to: kind === 'case' ? '/cases/$id' : '/projects/$id', params: { id }, search: { tab: 'exchanges' } })} /> : null}
        {rows.length > 0 && count ? <ListFoot shown={rows.length} count={count} next={found.hasNextPage ? () => void found.fetchNextPage() : null} busy={found.isFetchingNextPage} /> : null}
      </section>
    </>
  );
}
