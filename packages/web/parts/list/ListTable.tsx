import { useEffect, useRef } from 'react';
import { Checkbox } from 'antd';
import type { Column } from './column.ts';
import { SortHead } from './SortHead.tsx';
import type { Selection } from './use-selection.ts';
import { useRowKeys } from '../use-row-keys.ts';
import { useText } from '../language.tsx';
import './list.css';

type Props<Row, Sort extends string> = {
  readonly columns: readonly Column<Row, Sort>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly open: (row: Row) => void;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
  readonly selection?: Selection<Row>;
};

/** The rows of a list. J and K move, Enter opens, X picks; a click with the shift key picks all between. */
export function ListTable<Row, Sort extends string>({ columns, rows, keyOf, nameOf, open, sort, setSort, selection }: Props<Row, Sort>) {
  const t = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const picked = useRowKeys(rows.length, (i) => { const row = rows[i]; if (row !== undefined) open(row); }, (i) => selection?.toggle(i));
  useEffect(() => body.current?.rows[picked]?.scrollIntoView({ block: 'nearest' }), [picked]);
  const some = selection !== undefined && selection.rows.length > 0;
  return (
    <div className="table-scroll">
      <table className="table list close">
        <thead>
          <tr>
            {selection ? <th className="pick"><Checkbox checked={some && selection.rows.length === rows.length} indeterminate={some && selection.rows.length < rows.length} onChange={selection.toggleAll} aria-label={t({ zh: '全选已显示的', en: 'Pick all shown' })} /></th> : null}
            {columns.map((column) => <SortHead key={column.code} column={column} sort={sort} setSort={setSort} />)}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, i) => (
            <tr key={keyOf(row)} data-picked={picked === i} aria-selected={selection?.has(keyOf(row))}>
              {selection ? <td className="pick"><Checkbox checked={selection.has(keyOf(row))} onChange={({ nativeEvent }) => selection.toggle(i, nativeEvent.shiftKey)} aria-label={t({ zh: `选中 ${nameOf(row)}`, en: `Pick ${nameOf(row)}` })} /></td> : null}
              {columns.map(({ code, kind, cell }) => <td key={code} className={kind}>{cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
