import { lazy, Suspense, useMemo } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { projectSteps } from '@jiedian/domain/grid-project/steps.ts';
import { projectPages } from '../ask/list-pages.ts';
import { useProjects, useUnits } from '../ask/lists.ts';
import { useMe, useToday } from '../ask/session.ts';
import { useLanguage, useText } from '../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../parts/loading-states.tsx';
import { columnsShown } from '../parts/list/column.ts';
import { bulkActs } from '../parts/bulk/bulk-acts.ts';
import { ColumnChoice } from '../parts/list/ColumnChoice.tsx';
import { lightOptions, stateOptions } from '../parts/list/common-filters.ts';
import { ExportMenu } from '../parts/list/ExportMenu.tsx';
import { FilterSelect } from '../parts/list/FilterSelect.tsx';
import { Later } from '../parts/list/Later.tsx';
import { ListFoot } from '../parts/list/ListFoot.tsx';
import { ListTable } from '../parts/list/ListTable.tsx';
import { useOwnThings } from '../parts/list/own-things.ts';
import { SavedViews } from '../parts/list/SavedViews.tsx';
import { searchOf } from '../parts/list/search-of.ts';
import { useSelection } from '../parts/list/use-selection.ts';
import { WordsFilter } from '../parts/list/WordsFilter.tsx';
import { readProjectFilter, type ProjectFilter } from '../parts/search-params.ts';
import { projectColumns } from './project-columns.tsx';
import { projectSheet } from './project-sheet.ts';

const BulkBar = lazy(() => import('../parts/bulk/BulkBar.tsx').then((bar) => ({ default: bar.BulkBar })));

/** 配套项目: the project manager's list. */
export function ProjectListPage() {
  const t = useText();
  const { language } = useLanguage();
  const go = useNavigate({ from: '/projects' });
  const filter = useSearch({ from: '/projects' });
  const today = useToday();
  const held = useMe().data?.duties.map(({ duty }) => duty) ?? [];
  const mayDo = bulkActs.project.filter(({ by }) => by.some((duty) => held.includes(duty)));
  const projects = useProjects(filter);
  const units = useUnits();
  const rows = projects.data?.pages.flatMap((page) => page.items) ?? [];
  const count = projects.data?.pages[0]?.count;
  const [chosen, choose] = useOwnThings('columns.projects');
  const selection = useSelection(rows, (row) => row.id);
  const all = useMemo(() => projectColumns(t, today), [t, today]);
  const columns = useMemo(() => columnsShown(all, chosen), [all, chosen]);
  const open = (search: ProjectFilter) => void go({ search });
  const set = (change: Partial<Record<keyof ProjectFilter, string | undefined>>) => open(readProjectFilter(searchOf({ ...filter, ...change })));
  const filtered = Object.keys(filter).some((key) => key !== 'sort');
  const why = filtered ? { zh: '没有符合筛选的项目。', en: 'No project matches the filter.' } : { zh: '没有配套项目。勘查认定需要配套工程后，项目会自动立项。', en: 'No grid projects. One is raised by itself when a survey finds works needed.' };
  return (
    <>
      <div className="row">
        <h1>{t({ zh: '配套项目', en: 'Grid projects' })}</h1>
        {count ? <span className="secondary">{t({ zh: `共 ${count.n}${count.more ? '+' : ''} 个`, en: `${count.n}${count.more ? '+' : ''} in all` })}</span> : null}
        <span className="push row">
          <ExportMenu name={{ zh: '配套项目', en: 'projects' }} ask={projectPages(filter)} sheet={(found) => projectSheet(found, language)} none={rows.length === 0} />
          <ColumnChoice all={all} chosen={chosen} choose={choose} />
        </span>
      </div>
      <section className="card tight" aria-busy={projects.isPlaceholderData}>
        <Later tall={56}><div className="row list-filters">
          <SavedViews place="projects" search={searchOf(filter)} open={(search) => open(readProjectFilter(search))} />
          <WordsFilter q={filter.q} find={(q) => set({ q })} name={t({ zh: '查找项目', en: 'Search projects' })} placeholder={t({ zh: '项目编号、名称', en: 'Number or name' })} />
          <FilterSelect width={110} name={t({ zh: '状态', en: 'State' })} value={filter.status === 'all' ? undefined : filter.status} options={stateOptions(t)} choose={(status) => set({ status })} />
          <FilterSelect width={100} name={t({ zh: '时限', en: 'Limit' })} value={filter.light === 'none' ? undefined : filter.light} options={lightOptions(t)} choose={(light) => set({ light })} />
          <FilterSelect width={170} name={t({ zh: '当前环节', en: 'Open step' })} value={filter.step} options={Object.values(projectSteps).map((s) => ({ value: s.code, label: t(s.name) }))} choose={(step) => set({ step })} />
          <FilterSelect width={170} name={t({ zh: '单位', en: 'Unit' })} value={filter.unit} options={(units.data?.items ?? []).filter((u) => u.kind === 'county').map((u) => ({ value: u.id, label: t(u.name) }))} choose={(unit) => set({ unit })} />
        </div></Later>
        {selection.rows.length > 0 ? <Suspense fallback={null}><BulkBar rows={selection.rows.map((row) => ({ ...row, kind: 'project' }))} acts={mayDo} clear={selection.clear} /></Suspense> : null}
        {projects.isPending ? <div style={{ padding: 16 }}><Waiting /></div> : null}
        {projects.isError ? <LoadTrouble error={projects.error} again={() => void projects.refetch()} /> : null}
        {projects.data && rows.length === 0 ? <Nothing why={why} way={filtered ? <button type="button" className="link" onClick={() => open({})}>{t({ zh: '清除筛选', en: 'Clear the filter' })}</button> : null} /> : null}
        {rows.length > 0 ? (
          <ListTable
            columns={columns} rows={rows} keyOf={(row) => row.id} nameOf={(row) => row.name} open={(row) => void go({ to: '/projects/$id', params: { id: row.id }, search: {} })}
            sort={filter.sort ?? '-openedAt'} setSort={(sort) => set({ sort: sort === '-openedAt' ? undefined : sort })} {...(mayDo.length > 0 ? { selection } : {})}
          />
        ) : null}
        {rows.length > 0 && count ? <ListFoot shown={rows.length} count={count} next={projects.hasNextPage ? () => void projects.fetchNextPage() : null} busy={projects.isFetchingNextPage} {...(filter.sort?.endsWith('due') ? { note: { zh: '按时限排列时不含已办结的', en: 'By limit, ended ones are left out' } } : {})} /> : null}
      </section>
    </>
  );
}
