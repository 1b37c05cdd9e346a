import { Fragment, memo, useDeferredValue } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { voltages } from '@jiedian/domain/glossary/lists/voltage.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { dayOf, shortDay } from '../parts/write-dates.ts';
import { daysText } from '../parts/StatusLight.tsx';
import { LimitPill } from './LimitPill.tsx';
import { quantity } from '../parts/write-numbers.ts';
import type { Todo } from '../ask/shapes.ts';
import type { Column } from '../parts/list/column.ts';
import { SortHead } from '../parts/list/SortHead.tsx';
import type { TodoSort } from '../parts/search-params.ts';
import '../parts/list/list.css';
import { useRowKeys } from '../parts/use-row-keys.ts';
import { useSteady } from '../parts/step-form/use-steady.ts';
import { useText } from '../parts/language.tsx';
import type { Group } from './group-todo.ts';

const dueColumn: Column<Todo, TodoSort> = { code: 'due', name: { zh: '到期', en: 'Due' }, kind: 'number', order: { up: 'due', down: '-due', first: 'up' }, cell: () => null };

const none: readonly never[] = [];

/** One row a task, drawn after whatever else changed at the same press: the step first (that is what I do), the customer second, light, date, reason, act. J and K move, Enter opens. */
export function TodoTable({ groups, today, sort, setSort }: { readonly groups: readonly Group[]; readonly today: string; readonly sort: TodoSort; readonly setSort: (sort: TodoSort) => void }) {
  const t = useText();
  const go = useNavigate();
  const shown = useDeferredValue(groups, none);
  const rows = shown.flatMap((group) => group.rows);
  const open = useSteady((row: Todo) => void go({ to: row.stream.kind === 'case' ? '/cases/$id' : '/projects/$id', params: { id: row.stream.id }, search: row.act ? { act: row.act.command } : {} }));
  const picked = useRowKeys(rows.length, (i) => { const row = rows[i]; if (row) open(row); });
  const chosen = rows[picked];
  return (
    <div className="table-scroll">
      <p className="unseen" role="status">{chosen ? [picked + 1, t(chosen.step.name), chosen.customerName, t(daysText(chosen.light) ?? { zh: '', en: '' })].join(' ') : ''}</p>
      <table className="table todo-table">
        <thead>
          <tr>
            <th>{t({ zh: '环节与客户', en: 'Step and customer' })}</th><th>{t({ zh: '时限', en: 'Limit' })}</th><SortHead column={dueColumn} sort={sort} setSort={setSort} /><th className="todo-why">{t({ zh: '缘由', en: 'Why' })}</th><th>{t({ zh: '操作', en: 'Act' })}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, rows: inside }) => (
            <Fragment key={key}>
              {name ? <tr className="todo-group"><th colSpan={5} scope="rowgroup">{t(name)}　<span className="secondary">{inside.length}</span></th></tr> : null}
              {inside.map((row) => <Row key={`${row.stream.id}-${row.step.code}-${row.step.visit}`} row={row} today={today} picked={row === chosen} open={open} />)}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const intoView = (row: HTMLTableRowElement | null) => row?.scrollIntoView({ block: 'nearest' });

const Row = memo(function Row({ row, today, picked, open }: { readonly row: Todo; readonly today: string; readonly picked: boolean; readonly open: (row: Todo) => void }) {
  const t = useText();
  const { stream, step, light } = row;
  const facts = [row.voltage ? t(wordsOf(voltages, row.voltage)) : null, row.capacityKva ? `${quantity(row.capacityKva)} kVA` : null, stream.kind === 'project' ? row.number : null].filter((fact) => fact !== null);
  const name = row.customerName ?? t(row.title);
  return (
    <tr data-picked={picked} ref={picked ? intoView : null}>
      <td className="todo-what">
        <div>{t(step.name)}{step.visit > 1 ? <span className="caption"> {t({ zh: `第 ${step.visit} 次`, en: `round ${step.visit}` })}</span> : null}</div>
        <div className="caption">
          {stream.kind === 'case' ? <Link className="keep" to="/cases/$id" params={{ id: stream.id }} search={{}} title={row.number}>{name}</Link> : <Link to="/projects/$id" params={{ id: stream.id }} search={{}}>{name}</Link>}
          {facts.map((fact) => <Fragment key={fact}> <span className="todo-fact">{fact}</span></Fragment>)}
        </div>
      </td>
      <td><LimitPill light={light} /></td>
      <td className="number">{light.dueOn ? shortDay(light.dueOn, today) : '–'}</td>
      <td className="todo-why">{row.reason ? t(row.reason) : t({ zh: `${shortDay(dayOf(row.openedAt), today)} 轮到`, en: `Here since ${shortDay(dayOf(row.openedAt), today)}` })}</td>
      <td className="todo-act">{row.act ? <button type="button" className="link" onClick={() => open(row)}>{t(row.act.name)}</button> : null}</td>
    </tr>
  );
});
