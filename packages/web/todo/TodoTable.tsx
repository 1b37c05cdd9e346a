import { Fragment, memo, useDeferredValue, useMemo } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { Todo } from '../ask/shapes.ts';
import { useText } from '../parts/language.tsx';
import { columnsShown } from '../parts/list/column.ts';
import '../parts/list/list.css';
import { SortHead } from '../parts/list/SortHead.tsx';
import type { TodoSort } from '../parts/search-params.ts';
import { daysText } from '../parts/StatusLight.tsx';
import { useSteady } from '../parts/step-form/use-steady.ts';
import { useRowKeys } from '../parts/use-row-keys.ts';
import type { Group } from './group-todo.ts';
import { todoColumns, type TodoColumn } from './todo-columns.tsx';

const none: readonly never[] = [];

/** `chosen`: the columns that I want, null for the usual ones. */
type Given = { readonly groups: readonly Group[]; readonly today: string; readonly sort: TodoSort; readonly setSort: (sort: TodoSort) => void; readonly chosen: readonly string[] | null };

/** One row a task, drawn after whatever else changed at the same press. J and K move, Enter opens. */
export function TodoTable({ groups, today, sort, setSort, chosen }: Given) {
  const t = useText();
  const go = useNavigate();
  const shown = useDeferredValue(groups, none);
  const rows = shown.flatMap((group) => group.rows);
  const open = useSteady((row: Todo) => void go({ to: row.stream.kind === 'case' ? '/cases/$id' : '/projects/$id', params: { id: row.stream.id }, search: row.act ? { act: row.act.command } : {} }));
  const columns = useMemo(() => columnsShown(todoColumns(t, today, open), chosen), [t, today, open, chosen]);
  const at = useRowKeys(rows.length, (i) => { const row = rows[i]; if (row) open(row); });
  const picked = rows[at];
  return (
    <div className="table-scroll">
      <p className="unseen" role="status">{picked ? [at + 1, t(picked.step.name), picked.customerName, t(daysText(picked.light) ?? { zh: '', en: '' })].join(' ') : ''}</p>
      <table className="table todo-table">
        <thead><tr>{columns.map((column) => (column.order ? <SortHead key={column.code} column={column} sort={sort} setSort={setSort} /> : <th key={column.code} className={classOf(column)}>{t(column.name)}</th>))}</tr></thead>
        <tbody>
          {shown.map(({ key, name, rows: inside }) => (
            <Fragment key={key}>
              {name ? <tr className="todo-group"><th colSpan={columns.length} scope="rowgroup">{t(name)}　<span className="secondary">{inside.length}</span></th></tr> : null}
              {inside.map((row) => <Row key={`${row.stream.id}-${row.step.code}-${row.step.visit}`} row={row} columns={columns} picked={row === picked} />)}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const classOf = ({ place, kind }: TodoColumn): string | undefined => place ?? kind;

const intoView = (row: HTMLTableRowElement | null) => row?.scrollIntoView({ block: 'nearest' });

const Row = memo(({ row, columns, picked }: { readonly row: Todo; readonly columns: readonly TodoColumn[]; readonly picked: boolean }) => (
  <tr data-picked={picked} ref={picked ? intoView : null}>{columns.map((column) => <td key={column.code} className={classOf(column)}>{column.cell(row)}</td>)}</tr>
));
