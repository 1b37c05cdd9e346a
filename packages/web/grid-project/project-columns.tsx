import { Link } from '@tanstack/react-router';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { ProjectRow } from '../ask/shapes.ts';
import type { Column } from '../parts/list/column.ts';
import type { ProjectSort } from '../parts/search-params.ts';
import { StatusLight } from '../parts/StatusLight.tsx';
import { statusWords } from '../parts/status-words.ts';
import { dayOf, shortDay } from '../parts/write-dates.ts';

function promised({ commissionedAt, promisedDate }: ProjectRow, t: (text: Text) => string, today: string): string {
  if (commissionedAt) return t({ zh: `${shortDay(dayOf(commissionedAt), today)} 已投运`, en: `in service ${shortDay(dayOf(commissionedAt), today)}` });
  return promisedDate ? shortDay(promisedDate, today) : '–';
}

/** All that the list of grid projects can show. */
export const projectColumns = (t: (text: Text) => string, today: string): readonly Column<ProjectRow, ProjectSort>[] => [
  {
    code: 'project', name: { zh: '项目', en: 'Project' }, always: true, kind: 'who-cell',
    cell: (row) => <><Link to="/projects/$id" params={{ id: row.id }} search={{}}>{row.name}</Link><div className="caption">{row.number}　{t(row.unit.name)}</div></>,
  },
  { code: 'steps', name: { zh: '当前环节', en: 'Open steps' }, cell: (row) => (row.status === 'open' ? row.steps.map((s) => t(s.name)).join(t({ zh: '、', en: ', ' })) : t(statusWords(row.status, row.endedAs))) },
  { code: 'light', name: { zh: '时限', en: 'Limit' }, order: { up: 'due', down: '-due', first: 'up' }, cell: (row) => (row.status === 'open' ? <StatusLight light={row.light} /> : null) },
  { code: 'cases', name: { zh: '服务申请', en: 'Cases' }, kind: 'number', cell: (row) => row.caseCount },
  { code: 'customer-manager', name: { zh: '客户经理', en: 'Customer manager' }, extra: true, kind: 'keep', cell: (row) => row.customerManager?.name ?? '–' },
  { code: 'project-manager', name: { zh: '项目经理', en: 'Project manager' }, kind: 'keep', cell: (row) => row.projectManager?.name ?? '–' },
  { code: 'needed', name: { zh: '需投运', en: 'Needed by' }, kind: 'number', order: { up: 'neededBy', down: '-neededBy', first: 'up' }, cell: (row) => (row.neededBy ? shortDay(row.neededBy, today) : '–') },
  { code: 'promised', name: { zh: '承诺投运', en: 'Promised' }, kind: 'number', cell: (row) => promised(row, t, today) },
  { code: 'opened', name: { zh: '立项日', en: 'Raised' }, extra: true, kind: 'number', order: { up: 'openedAt', down: '-openedAt', first: 'down' }, cell: (row) => shortDay(dayOf(row.openedAt), today) },
];
