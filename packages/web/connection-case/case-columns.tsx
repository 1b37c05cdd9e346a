import { Link } from '@tanstack/react-router';
import { businessTypes } from '@jiedian/domain/glossary/lists/business-type.ts';
import { voltages } from '@jiedian/domain/glossary/lists/voltage.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { CaseRow } from '../ask/shapes.ts';
import type { Column } from '../parts/list/column.ts';
import type { CaseSort } from '../parts/search-params.ts';
import { StatusLight } from '../parts/StatusLight.tsx';
import { statusWords } from '../parts/status-words.ts';
import { dayOf, shortDay } from '../parts/write-dates.ts';
import { quantity } from '../parts/write-numbers.ts';

type Say = (text: Text) => string;

export const caseName = (row: CaseRow, t: Say): string => row.customerName ?? t({ zh: '〔已删除〕', en: '[erased]' });

const Clipped = ({ words }: { readonly words: string }) => <span title={words}>{words}</span>;

/** The first of the open steps, and how many more there are: two lines at most. */
function Steps({ row, t }: { readonly row: CaseRow; readonly t: Say }) {
  const [first, ...rest] = row.steps;
  if (row.status !== 'open' || first === undefined) return <Clipped words={t(statusWords(row.status, row.endedAs))} />;
  const others = rest.map((s) => t(s.name)).join(t({ zh: '、', en: ', ' }));
  return <><Clipped words={t(first.name)} />{rest.length > 0 ? <div className="caption" title={others}>{t({ zh: `另有 ${rest.length} 项`, en: `and ${rest.length} more` })}</div> : null}</>;
}

/** The light of the step, and those of the days in all where such a promise was made. */
function Limits({ row, t }: { readonly row: CaseRow; readonly t: Say }) {
  if (row.status !== 'open') return null;
  const others = [{ name: { zh: '合计', en: 'Total' }, light: row.total }, { name: { zh: '全过程', en: 'Whole' }, light: row.whole }];
  return <><StatusLight light={row.light} />{others.map(({ name, light }) => (light && light.state !== 'none' ? <div key={name.en} className="caption keep">{t(name)} <StatusLight light={light} /></div> : null))}</>;
}

/** All that the list of cases can show; what is asked for rarely is there to be chosen. */
export const caseColumns = (t: Say, today: string): readonly Column<CaseRow, CaseSort>[] => [
  {
    code: 'customer', name: { zh: '户名', en: 'Customer' }, always: true, kind: 'who-cell',
    cell: (row) => <><Link to="/cases/$id" params={{ id: row.id }} search={{}}>{caseName(row, t)}</Link><div className="caption" title={row.supplyAddress ?? undefined}>{row.supplyAddress}</div></>,
  },
  { code: 'number', name: { zh: '申请编号', en: 'Number' }, kind: 'keep', cell: (row) => <>{row.number}<div className="caption">{t(row.unit.name)}</div></> },
  { code: 'steps', name: { zh: '当前环节', en: 'Open steps' }, kind: 'clip', cell: (row) => <Steps row={row} t={t} /> },
  { code: 'light', name: { zh: '时限', en: 'Limit' }, order: { up: 'due', down: '-due', first: 'up' }, cell: (row) => <Limits row={row} t={t} /> },
  { code: 'business', name: { zh: '业务', en: 'Business' }, kind: 'clip', cell: (row) => <Clipped words={row.businessType ? t(wordsOf(businessTypes, row.businessType)) : '–'} /> },
  { code: 'voltage', name: { zh: '电压', en: 'Voltage' }, extra: true, kind: 'keep', cell: (row) => (row.voltage ? t(wordsOf(voltages, row.voltage)) : '–') },
  { code: 'capacity', name: { zh: '容量 kVA', en: 'kVA' }, kind: 'number', order: { up: 'capacity', down: '-capacity', first: 'down' }, cell: (row) => (row.capacityKva ? quantity(row.capacityKva) : '–') },
  { code: 'used', name: { zh: '供电用时', en: 'Days used' }, kind: 'number', cell: (row) => `${row.usedDays}${row.allowedDays === null ? '' : ` / ${row.allowedDays}`}` },
  { code: 'customer-manager', name: { zh: '客户经理', en: 'Manager' }, kind: 'keep', cell: (row) => row.customerManager?.name ?? '–' },
  { code: 'project-manager', name: { zh: '项目经理', en: 'Project manager' }, extra: true, kind: 'keep', cell: (row) => row.projectManager?.name ?? '–' },
  { code: 'wanted', name: { zh: '希望送电', en: 'Requested' }, extra: true, kind: 'number', cell: (row) => (row.wantedDate ? shortDay(row.wantedDate, today) : '–') },
  { code: 'opened', name: { zh: '申请日', en: 'Applied' }, kind: 'number', order: { up: 'openedAt', down: '-openedAt', first: 'down' }, cell: (row) => shortDay(dayOf(row.openedAt), today) },
];
