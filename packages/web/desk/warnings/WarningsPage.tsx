import { useMemo } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useToday } from '../../ask/session.ts';
import { useUnits } from '../../ask/lists.ts';
import { useWarnings, warningPages } from '../../ask/warnings.ts';
import { useLanguage, useText } from '../../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import { columnsShown } from '../../parts/list/column.ts';
import { ExportMenu } from '../../parts/list/ExportMenu.tsx';
import { FilterSelect } from '../../parts/list/FilterSelect.tsx';
import { ListFoot } from '../../parts/list/ListFoot.tsx';
import { ListTable } from '../../parts/list/ListTable.tsx';
import { searchOf } from '../../parts/list/search-of.ts';
import { WordsFilter } from '../../parts/list/WordsFilter.tsx';
import { readWarningFilter, type WarningFilter } from '../../parts/search-params.ts';
import { warningColumns, warningSheet } from './warning-columns.tsx';
import './warnings.css';

const weekly = 'overdue-3' as const;
const weeklyName: Text = { zh: '周通报', en: 'Weekly list' };

/** 预警: what has reached a level of warning, by level, unit and person; 周通报 is what has reached the third level of overdue. */
export function WarningsPage() {
  const t = useText();
  const { language } = useLanguage();
  const go = useNavigate({ from: '/warnings' });
  const filter = useSearch({ from: '/warnings' });
  const found = useWarnings(filter);
  const today = useToday();
  const units = useUnits().data?.items.filter(({ kind }) => kind === 'county' || kind === 'branch') ?? [];
  const first = found.data?.pages[0];
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const open = (search: WarningFilter) => void go({ search });
  const set = (change: Partial<Record<keyof WarningFilter, string | undefined>>) => open(readWarningFilter(searchOf({ ...filter, ...change })));
  const columns = useMemo(() => columnsShown(warningColumns(t, today), null), [t, today]);
  const all = first?.levels.reduce((sum, { n }) => sum + n, 0) ?? 0;
  const pressed = (level: string | undefined, least: string | undefined) => filter.level === level && filter.least === least;
  return (
    <>
      <h1 className="unseen">{t({ zh: '预警', en: 'Warnings' })}</h1>
      <div className="row warning-levels" role="group" aria-label={t({ zh: '按级别', en: 'By level' })}>
        <button type="button" aria-pressed={pressed(undefined, undefined)} onClick={() => set({ level: undefined, least: undefined })}>{t({ zh: '全部', en: 'All' })}<b>{all}</b></button>
        {(first?.levels ?? []).map(({ level, n }) => <button key={level.code} type="button" data-level={level.code} aria-pressed={pressed(level.code, undefined)} onClick={() => set({ level: level.code, least: undefined })}>{t(level.name)}<b>{n}</b></button>)}
        <button type="button" data-level="weekly" aria-pressed={pressed(undefined, weekly)} onClick={() => set({ level: undefined, least: weekly })}>{t(weeklyName)}<b>{first?.levels.slice(first.levels.findIndex(({ level }) => level.code === weekly)).reduce((sum, { n }) => sum + n, 0) ?? 0}</b></button>
        <Link to="/urgings" search={{}} className="push">{t({ zh: '督办', en: 'Urgings' })}</Link>
      </div>
      <section className="card tight" aria-busy={found.isPlaceholderData} aria-label={t({ zh: '已预警的环节', en: 'Steps in warning' })}>
        <div className="row list-filters">
          <WordsFilter q={filter.q} find={(q) => set({ q })} name={t({ zh: '在预警中查找', en: 'Search in warnings' })} placeholder={t({ zh: '编号、户名、地址', en: 'Number, customer, address' })} />
          {units.length > 1 ? <FilterSelect width={180} name={t({ zh: '单位', en: 'Unit' })} value={filter.unit} options={units.map(({ id, name }) => ({ value: id, label: t(name) }))} choose={(unit) => set({ unit })} /> : null}
          <FilterSelect width={150} name={t({ zh: '责任人', en: 'Whose turn' })} value={filter.person} options={(first?.persons ?? []).map(({ id, name, n }) => ({ value: id, label: `${name ?? ''} ${n}` }))} choose={(person) => set({ person })} />
          <FilterSelect width={120} name={t({ zh: '两条线', en: 'Both lines' })} value={filter.track} options={[{ value: 'customer', label: t({ zh: '案件', en: 'Cases' }) }, { value: 'project', label: t({ zh: '配套项目', en: 'Grid projects' }) }]} choose={(track) => set({ track })} />
          <span className="push row"><ExportMenu name={filter.least === weekly ? weeklyName : { zh: '预警', en: 'warnings' }} ask={warningPages(filter)} sheet={(got) => warningSheet(got, language)} none={rows.length === 0} /></span>
        </div>
        {found.isPending ? <div style={{ padding: 16 }}><Waiting /></div> : null}
        {found.isError ? <LoadTrouble error={found.error} again={() => void found.refetch()} /> : null}
        {found.data && rows.length === 0 ? <Nothing why={Object.keys(filter).length > 0 ? { zh: '没有符合筛选的预警。', en: 'No warning matches the filter.' } : { zh: '没有预警，也没有超期。', en: 'Nothing is in warning or overdue.' }} way={Object.keys(filter).length > 0 ? <button type="button" className="link" onClick={() => open({})}>{t({ zh: '清除筛选', en: 'Clear the filter' })}</button> : null} /> : null}
        {rows.length > 0 ? <ListTable columns={columns} rows={rows} keyOf={(row) => `${row.stream.id} ${row.step.code} ${row.visit}`} nameOf={(row) => row.number} sort="" setSort={() => undefined} open={({ stream: { kind, id } }) => void go({ to: kind === 'case' ? '/cases/$id' : '/projects/$id', params: { id }, search: {} })} /> : null}
        {rows.length > 0 && first ? <ListFoot shown={rows.length} count={first.count} next={found.hasNextPage ? () => void found.fetchNextPage() : null} busy={found.isFetchingNextPage} /> : null}
      </section>
    </>
  );
}
