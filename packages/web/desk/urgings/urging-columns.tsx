import { Link } from '@tanstack/react-router';
import type { Language, Text } from '@jiedian/domain/kernel/text.ts';
import type { Urging } from '../../ask/warnings.ts';
import type { Column } from '../../parts/list/column.ts';
import type { Sheet } from '../../parts/list/sheet.ts';
import { dayOf, momentOf, shortDay } from '../../parts/write-dates.ts';

export const stageNames = { open: { zh: '待答复', en: 'To be answered' }, late: { zh: '逾期未答复', en: 'Answer overdue' }, answered: { zh: '待销号', en: 'To be closed' }, closed: { zh: '已销号', en: 'Closed' } } as const satisfies Readonly<Record<string, Text>>;

const stageOf = ({ stage, late }: Urging): Text => stageNames[late ? 'late' : stage];

/** The page of the case or project, with the act of the row open where there is one. */
const Way = ({ row: { stream: { kind, id }, no }, act, words }: { readonly row: Urging; readonly act?: string; readonly words: string }) => {
  const search = act === undefined ? { tab: 'exchanges' as const } : { act, order: no };
  return kind === 'case' ? <Link to="/cases/$id" params={{ id }} search={search} {...(act === undefined ? {} : { 'data-open': act })}>{words}</Link> : <Link to="/projects/$id" params={{ id }} search={search} {...(act === undefined ? {} : { 'data-open': act })}>{words}</Link>;
};

export const urgingColumns = (t: (text: Text) => string, today: string): readonly Column<Urging>[] => [
  { code: 'about', name: { zh: '户名 / 项目', en: 'Customer / project' }, kind: 'who-cell', always: true, cell: (row) => <><Way row={row} words={row.about ?? row.number} /><div className="caption">{row.number}</div></> },
  { code: 'level', name: { zh: '级别', en: 'Level' }, kind: 'keep', cell: (row) => t(row.level) },
  { code: 'matter', name: { zh: '事由', en: 'Matter' }, cell: (row) => <div className="urging-matter">{row.matter}{row.answer === null ? null : <div className="caption">{t({ zh: `答复：${row.answer}`, en: `Answer: ${row.answer}` })}</div>}</div> },
  { code: 'from', name: { zh: '发出', en: 'From' }, cell: (row) => <>{t(row.from)}<div className="caption">{shortDay(dayOf(row.sentAt), today)}</div></> },
  { code: 'to', name: { zh: '督办对象', en: 'To' }, kind: 'keep', cell: (row) => row.to ?? '' },
  { code: 'due', name: { zh: '答复期限', en: 'Answer due' }, kind: 'number', cell: (row) => shortDay(row.answerDue, today) },
  { code: 'stage', name: { zh: '状态', en: 'State' }, kind: 'keep', cell: (row) => (row.late ? <b>{t(stageOf(row))}</b> : t(stageOf(row))) },
  { code: 'planned', name: { zh: '计划完成', en: 'Planned' }, kind: 'number', cell: (row) => (row.plannedDay ? shortDay(row.plannedDay, today) : '') },
  { code: 'act', name: { zh: '操作', en: 'Act' }, always: true, kind: 'keep', cell: (row) => (row.act ? <Way row={row} act={row.act.command} words={t(row.act.name)} /> : null) },
];

const heads = { zh: ['编号', '户名 / 项目', '级别', '事由', '发出人', '督办对象', '发出时间', '答复期限', '状态', '答复', '计划完成日', '答复时间'], en: ['Number', 'Customer / project', 'Level', 'Matter', 'From', 'To', 'Sent', 'Answer due', 'State', 'Answer', 'Planned', 'Answered'] } as const;

/** Rows in words, head first. */
export const urgingSheet = (rows: readonly Urging[], language: Language): Sheet => [
  heads[language],
  ...rows.map((row) => [row.number, row.about ?? '', row.level[language], row.matter, row.from[language], row.to ?? '', momentOf(row.sentAt), row.answerDue, stageOf(row)[language], row.answer ?? '', row.plannedDay ?? '', row.answeredAt ? momentOf(row.answeredAt) : '']),
];
