import { Link } from '@tanstack/react-router';
import type { Language, Text } from '@jiedian/domain/kernel/text.ts';
import type { WarnedStep } from '../../ask/warnings.ts';
import type { Column } from '../../parts/list/column.ts';
import type { Sheet } from '../../parts/list/sheet.ts';
import { StatusLight } from '../../parts/StatusLight.tsx';
import { TrackMark } from '../../parts/TrackMark.tsx';
import { shortDay } from '../../parts/write-dates.ts';

/** 客户 or 配套 with the way to it. */
const Of = ({ row: { stream: { kind, id }, about, number } }: { readonly row: WarnedStep }) =>
  kind === 'case' ? <Link to="/cases/$id" params={{ id }} search={{}}>{about ?? number}</Link> : <Link to="/projects/$id" params={{ id }} search={{}}>{about ?? number}</Link>;

export const warningColumns = (t: (text: Text) => string, today: string): readonly Column<WarnedStep>[] => [
  { code: 'level', name: { zh: '级别', en: 'Level' }, kind: 'keep', always: true, cell: (row) => <span data-level={row.level.code}>{t(row.level.name)}</span> },
  { code: 'about', name: { zh: '户名 / 项目', en: 'Customer / project' }, kind: 'who-cell', always: true, cell: (row) => <><Of row={row} /><div className="caption">{row.number}</div></> },
  { code: 'step', name: { zh: '环节', en: 'Step' }, kind: 'keep', cell: (row) => <><TrackMark track={row.stream.kind === 'case' ? 'customer' : 'project'} bare />{t(row.step.name)}</> },
  { code: 'who', name: { zh: '责任人', en: 'Whose turn' }, cell: (row) => t(row.who) },
  { code: 'unit', name: { zh: '单位', en: 'Unit' }, kind: 'keep', cell: (row) => (row.unit ? t(row.unit.name) : '') },
  { code: 'due', name: { zh: '到期日', en: 'Due' }, kind: 'number', cell: (row) => (row.light.dueOn ? shortDay(row.light.dueOn, today) : '') },
  { code: 'light', name: { zh: '时限', en: 'Limit' }, kind: 'keep', cell: (row) => <StatusLight light={row.light} /> },
  { code: 'owes', name: { zh: '应办', en: 'Owed' }, cell: (row) => <div className="warning-owes">{row.owes.map((owed) => t(owed)).join(t({ zh: '、', en: '; ' }))}</div> },
];

const heads = { zh: ['单位', '级别', '编号', '户名 / 项目', '环节', '责任人', '到期日', '超期工作日', '应办'], en: ['Unit', 'Level', 'Number', 'Customer / project', 'Step', 'Whose turn', 'Due', 'Working days over', 'Owed'] } as const;

/** Rows in words, head first; by unit, as the weekly list is read. */
export const warningSheet = (rows: readonly WarnedStep[], language: Language): Sheet => [
  heads[language],
  ...rows.toSorted((a, b) => (a.unit?.code ?? '').localeCompare(b.unit?.code ?? '')).map(({ unit, level, number, about, step, who, light, owes }) => [
    unit?.name[language] ?? '', level.name[language], number, about ?? '', step.name[language], who[language], light.dueOn ?? '', Math.max(0, -(light.daysLeft ?? 0)), owes.map((owed) => owed[language]).join('; '),
  ]),
];
