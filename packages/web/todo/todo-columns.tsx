import { Fragment } from 'react';
import { Link } from '@tanstack/react-router';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { voltages } from '@jiedian/domain/glossary/lists/voltage.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Todo } from '../ask/shapes.ts';
import type { Column } from '../parts/list/column.ts';
import type { TodoSort } from '../parts/search-params.ts';
import { dayOf, shortDay } from '../parts/write-dates.ts';
import { quantity } from '../parts/write-numbers.ts';
import { LimitPill } from './LimitPill.tsx';

/** `place`: the class of its cells, where the kind of a plain column is not enough. */
export type TodoColumn = Column<Todo, TodoSort> & { readonly place?: 'todo-what' | 'todo-why' | 'todo-act' };

type Words = (text: Text) => string;

/** All that the to-do list can show: the step first (that is what I do), the customer second, limit, due day, reason, act; more for whoever chooses it. */
export const todoColumns = (t: Words, today: string, open: (row: Todo) => void): readonly TodoColumn[] => [
  { code: 'what', name: { zh: '环节与客户', en: 'Step and customer' }, place: 'todo-what', always: true, cell: (row) => <What row={row} t={t} /> },
  { code: 'number', name: { zh: '编号', en: 'Number' }, kind: 'keep', extra: true, cell: (row) => row.number },
  { code: 'address', name: { zh: '用电地址', en: 'Supply address' }, extra: true, cell: (row) => row.supplyAddress },
  { code: 'customer-manager', name: { zh: '客户经理', en: 'Customer manager' }, kind: 'keep', extra: true, cell: (row) => row.customerManager?.name },
  { code: 'project-manager', name: { zh: '项目经理', en: 'Project manager' }, kind: 'keep', extra: true, cell: (row) => row.projectManager?.name },
  { code: 'limit', name: { zh: '时限', en: 'Limit' }, cell: (row) => <LimitPill light={row.light} /> },
  { code: 'due', name: { zh: '到期', en: 'Due' }, kind: 'number', order: { up: 'due', down: '-due', first: 'up' }, cell: ({ light: { dueOn } }) => (dueOn ? shortDay(dueOn, today) : '–') },
  { code: 'since', name: { zh: '轮到日', en: 'Here since' }, kind: 'number', extra: true, order: { up: 'openedAt', down: '-openedAt', first: 'up' }, cell: (row) => shortDay(dayOf(row.openedAt), today) },
  { code: 'days', name: { zh: '已用 / 时限（工作日）', en: 'Used / allowed (wd)' }, kind: 'number', extra: true, cell: ({ usedDays, allowedDays }) => (allowedDays === null ? usedDays : `${usedDays} / ${allowedDays}`) },
  { code: 'why', name: { zh: '缘由', en: 'Why' }, place: 'todo-why', cell: ({ reason, openedAt }) => (reason ? t(reason) : t({ zh: `${shortDay(dayOf(openedAt), today)} 轮到`, en: `Here since ${shortDay(dayOf(openedAt), today)}` })) },
  { code: 'act', name: { zh: '操作', en: 'Act' }, place: 'todo-act', always: true, cell: (row) => (row.act ? <button type="button" className="link" onClick={() => open(row)}>{t(row.act.name)}</button> : null) },
];

function What({ row: { stream, step, number, customerName, title, voltage, capacityKva }, t }: { readonly row: Todo; readonly t: Words }) {
  const facts = [voltage ? t(wordsOf(voltages, voltage)) : null, capacityKva ? `${quantity(capacityKva)} kVA` : null, stream.kind === 'project' ? number : null].filter((fact) => fact !== null);
  const name = customerName ?? t(title);
  return (
    <>
      <div>{t(step.name)}{step.visit > 1 ? <span className="caption"> {t({ zh: `第 ${step.visit} 次`, en: `round ${step.visit}` })}</span> : null}</div>
      <div className="caption">
        {stream.kind === 'case' ? <Link className="keep" to="/cases/$id" params={{ id: stream.id }} search={{}} title={number}>{name}</Link> : <Link to="/projects/$id" params={{ id: stream.id }} search={{}}>{name}</Link>}
        {facts.map((fact) => <Fragment key={fact}> <span className="todo-fact">{fact}</span></Fragment>)}
      </div>
    </>
  );
}
