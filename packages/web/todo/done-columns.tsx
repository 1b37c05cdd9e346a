import { Link } from '@tanstack/react-router';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { DoneRow } from '../ask/list-pages.ts';
import type { Column } from '../parts/list/column.ts';
import { StatusLight } from '../parts/StatusLight.tsx';
import { statusWords } from '../parts/status-words.ts';
import { TrackMark } from '../parts/TrackMark.tsx';
import { dayOf, momentOf, shortDay } from '../parts/write-dates.ts';

/** All that the list of what I did can show. */
export const doneColumns = (t: (text: Text) => string, today: string): readonly Column<DoneRow>[] => [
  { code: 'act', name: { zh: '办理', en: 'What I did' }, always: true, cell: (row) => <><TrackMark track={row.stream.kind === 'case' ? 'customer' : 'project'} bare />{t(row.act)}</> },
  {
    code: 'customer', name: { zh: '户名 / 项目', en: 'Customer / project' }, always: true, kind: 'who-cell',
    cell: ({ stream: { kind, id }, customerName, number, supplyAddress }) => (
      <>{kind === 'case' ? <Link to="/cases/$id" params={{ id }} search={{}}>{customerName ?? number}</Link> : <Link to="/projects/$id" params={{ id }} search={{}}>{customerName ?? number}</Link>}<div className="caption">{supplyAddress}</div></>
    ),
  },
  { code: 'number', name: { zh: '编号', en: 'Number' }, kind: 'keep', cell: (row) => row.number },
  { code: 'now', name: { zh: '现在', en: 'Now' }, cell: (row) => (row.status === 'open' ? row.steps.slice(0, 2).map((s) => t(s.name)).join(t({ zh: '、', en: ', ' })) : t(statusWords(row.status, row.endedAs))) },
  { code: 'light', name: { zh: '时限', en: 'Limit' }, cell: (row) => (row.status === 'open' ? <StatusLight light={row.light} /> : null) },
  { code: 'day', name: { zh: '办理日', en: 'Day' }, kind: 'number', cell: (row) => shortDay(dayOf(row.at), today) },
  { code: 'at', name: { zh: '办理时间', en: 'Time' }, extra: true, kind: 'number', cell: (row) => momentOf(row.at) },
];
