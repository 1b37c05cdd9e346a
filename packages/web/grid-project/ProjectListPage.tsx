import { Button, Input, Select } from 'antd';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { dayOf, shortDay } from '../parts/write-dates.ts';
import { downloadCsv } from '../parts/download-csv.ts';
import { LoadTrouble, Nothing, Waiting } from '../parts/loading-states.tsx';
import { projectCsv } from './project-csv.ts';
import type { ProjectFilter } from '../parts/search-params.ts';
import { StatusLight } from '../parts/StatusLight.tsx';
import { statusWords } from '../parts/status-words.ts';
import { useLanguage, useText } from '../parts/language.tsx';
import { useProjects } from '../ask/lists.ts';
import { useToday } from '../ask/session.ts';

/** 配套项目: the project manager's list. */
export function ProjectListPage() {
  const t = useText();
  const { language } = useLanguage();
  const go = useNavigate({ from: '/projects' });
  const filter = useSearch({ from: '/projects' });
  const today = useToday();
  const projects = useProjects(filter);
  const rows = projects.data?.pages.flatMap((page) => page.items) ?? [];
  const set = (change: ProjectFilter) => void go({ search: (old) => Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, v]) => v !== undefined && v !== '')) });
  return (
    <>
      <div className="row"><h1>{t({ zh: '配套项目', en: 'Grid projects' })}</h1><Button className="push" disabled={rows.length === 0} onClick={() => downloadCsv('projects.csv', projectCsv(rows, language))}>{t({ zh: '导出 CSV', en: 'Export CSV' })}</Button></div>
      <section className="card tight">
        <div className="row" style={{ padding: '12px 16px' }}>
          <Input.Search allowClear key={filter.q ?? ''} defaultValue={filter.q ?? ''} style={{ width: 260 }} placeholder={t({ zh: '项目编号、名称', en: 'Number or name' })} aria-label={t({ zh: '查找项目', en: 'Search projects' })} onSearch={(q) => set({ q: q.trim() })} />
          <Select style={{ width: 130 }} value={filter.status ?? 'all'} aria-label={t({ zh: '状态', en: 'State' })} onChange={(status) => set({ status: status === 'all' ? undefined : status } as ProjectFilter)} options={[{ value: 'all', label: t({ zh: '全部状态', en: 'Any state' }) }, { value: 'open', label: t({ zh: '在办', en: 'Open' }) }, { value: 'ended', label: t({ zh: '已办结', en: 'Ended' }) }]} />
          <Select allowClear style={{ width: 150 }} value={filter.light ?? null} placeholder={t({ zh: '时限', en: 'Limit' })} aria-label={t({ zh: '时限', en: 'Limit' })} onChange={(light) => set({ light: light ?? undefined } as ProjectFilter)} options={[{ value: 'late', label: t({ zh: '超期', en: 'Overdue' }) }, { value: 'amber', label: t({ zh: '预警', en: 'Warning' }) }, { value: 'ok', label: t({ zh: '正常', en: 'On time' }) }]} />
        </div>
        {projects.isPending ? <div style={{ padding: 16 }}><Waiting /></div> : null}
        {projects.isError ? <LoadTrouble error={projects.error} again={() => void projects.refetch()} /> : null}
        {projects.data && rows.length === 0 ? <Nothing why={{ zh: '没有配套项目。勘查认定需要配套工程后，项目会自动立项。', en: 'No grid projects. One is raised by itself when a survey finds works needed.' }} /> : null}
        {rows.length > 0 ? (
          <div className="table-scroll">
            <table className="table">
              <thead><tr><th>{t({ zh: '项目', en: 'Project' })}</th><th>{t({ zh: '当前环节', en: 'Open steps' })}</th><th>{t({ zh: '时限', en: 'Limit' })}</th><th className="number">{t({ zh: '服务申请', en: 'Cases' })}</th><th>{t({ zh: '项目经理', en: 'Project manager' })}</th><th className="number">{t({ zh: '需投运', en: 'Needed by' })}</th><th className="number">{t({ zh: '承诺投运', en: 'Promised' })}</th></tr></thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <td><Link to="/projects/$id" params={{ id: row.id }} search={{}}>{row.name}</Link><div className="caption">{row.number}　{t(row.unit.name)}</div></td>
                    <td>{row.status === 'open' ? row.steps.map((s) => t(s.name)).join(t({ zh: '、', en: ', ' })) : t(statusWords(row.status, row.endedAs))}</td>
                    <td>{row.status === 'open' ? <StatusLight light={row.light} /> : null}</td>
                    <td className="number">{row.caseCount}</td>
                    <td>{row.projectManager?.name ?? '–'}</td>
                    <td className="number">{row.neededBy ? shortDay(row.neededBy, today) : '–'}</td>
                    <td className="number">{row.commissionedAt ? t({ zh: `${shortDay(dayOf(row.commissionedAt), today)} 已投运`, en: `in service ${shortDay(dayOf(row.commissionedAt), today)}` }) : row.promisedDate ? shortDay(row.promisedDate, today) : '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
        {projects.hasNextPage ? <p style={{ padding: 12, textAlign: 'center' }}><Button onClick={() => void projects.fetchNextPage()}>{t({ zh: '更多', en: 'More' })}</Button></p> : null}
      </section>
    </>
  );
}
