import { Button, Input, Select } from 'antd';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { businessTypes } from '@jiedian/domain/glossary/lists/business-type.ts';
import { submitters } from '@jiedian/domain/acceptance/who-submits.ts';
import { connectionSteps } from '@jiedian/domain/connection-case/steps.ts';
import type { CaseFilter } from '../parts/search-params.ts';
import { CaseTable } from './CaseTable.tsx';
import { downloadCsv } from '../parts/download-csv.ts';
import { caseCsv } from './case-csv.ts';
import { LoadTrouble, Nothing, Waiting } from '../parts/loading-states.tsx';
import { useCases, useUnits } from '../ask/lists.ts';
import { useLanguage, useText } from '../parts/language.tsx';
import { useMe, useToday } from '../ask/session.ts';

/** 案件: filters stand in the address, so that a view can be kept and sent. */
export function CaseListPage() {
  const t = useText();
  const { language } = useLanguage();
  const go = useNavigate({ from: '/cases' });
  const filter = useSearch({ from: '/cases' });
  const today = useToday();
  const held = useMe().data?.duties ?? [];
  const maySubmit = submitters.some((duty) => held.some((one) => one.duty === duty));
  const cases = useCases(filter);
  const units = useUnits();
  const rows = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const count = cases.data?.pages[0]?.count;
  const set = (change: CaseFilter) => void go({ search: (old) => Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, v]) => v !== undefined && v !== '')) });
  const filtered = Object.keys(filter).length > 0;
  const choices = (values: Readonly<Record<string, { zh: string; en: string }>>) => Object.entries(values).map(([value, name]) => ({ value, label: t(name) }));

  return (
    <>
      <div className="row">
        <h1>{t({ zh: '案件', en: 'Cases' })}</h1>
        {count ? <span className="secondary">{t({ zh: `共 ${count.n}${count.more ? '+' : ''} 件`, en: `${count.n}${count.more ? '+' : ''} in all` })}</span> : null}
        <span className="push row">
          <Button onClick={() => downloadCsv('cases.csv', caseCsv(rows, language))} disabled={rows.length === 0}>{t({ zh: '导出 CSV', en: 'Export CSV' })}</Button>
          {maySubmit ? <Link to="/cases/new"><Button type="primary">{t({ zh: '登记用电申请', en: 'Enter an application' })}</Button></Link> : null}
        </span>
      </div>
      <section className="card tight">
        <div className="row" style={{ padding: '12px 16px' }}>
          <Input.Search allowClear key={filter.q ?? ''} defaultValue={filter.q ?? ''} style={{ width: 220 }} placeholder={t({ zh: '编号、户名、地址、拼音首字母', en: 'Number, customer, address, pinyin initials' })} aria-label={t({ zh: '查找案件', en: 'Search cases' })} onSearch={(q) => set({ q: q.trim() })} />
          <Select style={{ width: 110 }} value={filter.status ?? 'all'} aria-label={t({ zh: '状态', en: 'State' })} onChange={(status) => set({ status: status === 'all' ? undefined : status } as CaseFilter)} options={[{ value: 'all', label: t({ zh: '全部状态', en: 'Any state' }) }, { value: 'open', label: t({ zh: '在办', en: 'Open' }) }, { value: 'suspended', label: t({ zh: '已挂起', en: 'Suspended' }) }, { value: 'ended', label: t({ zh: '已办结', en: 'Ended' }) }]} />
          <Select allowClear style={{ width: 110 }} value={filter.light ?? null} placeholder={t({ zh: '时限', en: 'Limit' })} aria-label={t({ zh: '时限', en: 'Limit' })} onChange={(light) => set({ light: light ?? undefined } as CaseFilter)} options={[{ value: 'late', label: t({ zh: '超期', en: 'Overdue' }) }, { value: 'amber', label: t({ zh: '预警', en: 'Warning' }) }, { value: 'ok', label: t({ zh: '正常', en: 'On time' }) }]} />
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} style={{ width: 170 }} value={filter.step ?? null} placeholder={t({ zh: '当前环节', en: 'Open step' })} aria-label={t({ zh: '当前环节', en: 'Open step' })} onChange={(step) => set({ step: step ?? undefined } as CaseFilter)} options={Object.values(connectionSteps).map((s) => ({ value: s.code, label: t(s.name) }))} />
          <Select allowClear style={{ width: 140 }} value={filter.businessType ?? null} placeholder={t({ zh: '业务类型', en: 'Business' })} aria-label={t({ zh: '业务类型', en: 'Business' })} onChange={(businessType) => set({ businessType: businessType ?? undefined } as CaseFilter)} options={choices(businessTypes.values)} />
          <Select allowClear style={{ width: 160 }} value={filter.unit ?? null} placeholder={t({ zh: '单位', en: 'Unit' })} aria-label={t({ zh: '单位', en: 'Unit' })} onChange={(unit) => set({ unit: unit ?? undefined } as CaseFilter)} options={(units.data?.items ?? []).filter((u) => u.kind === 'county').map((u) => ({ value: u.id, label: t(u.name) }))} />
          <Select style={{ width: 130 }} value={filter.sort ?? '-openedAt'} aria-label={t({ zh: '排序', en: 'Order' })} onChange={(sort) => set({ sort: sort === '-openedAt' ? undefined : sort } as CaseFilter)} options={[{ value: '-openedAt', label: t({ zh: '最新在前', en: 'Newest first' }) }, { value: 'openedAt', label: t({ zh: '最早在前', en: 'Oldest first' }) }, { value: 'due', label: t({ zh: '先到期在前', en: 'Due first' }) }]} />
        </div>
        {cases.isPending ? <div style={{ padding: 16 }}><Waiting /></div> : null}
        {cases.isError ? <LoadTrouble error={cases.error} again={() => void cases.refetch()} /> : null}
        {cases.data && rows.length === 0 ? <Nothing why={filtered ? { zh: '没有符合筛选的案件。', en: 'No case matches the filter.' } : { zh: '还没有案件。', en: 'There are no cases yet.' }} way={filtered ? <button type="button" className="link" onClick={() => void go({ search: {} })}>{t({ zh: '清除筛选', en: 'Clear the filter' })}</button> : maySubmit ? <Link to="/cases/new">{t({ zh: '登记用电申请', en: 'Enter an application' })}</Link> : null} /> : null}
        {rows.length > 0 ? <CaseTable rows={rows} today={today} /> : null}
        {cases.hasNextPage ? <p style={{ padding: 12, textAlign: 'center' }}><Button onClick={() => void cases.fetchNextPage()}>{t({ zh: '更多', en: 'More' })}</Button></p> : null}
      </section>
    </>
  );
}
