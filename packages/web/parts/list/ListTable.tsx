import { useDeferredValue, useEffect, useRef } from 'react';
import { Checkbox } from 'antd';
import type { Column } from './column.ts';
import { ListRow } from './ListRow.tsx';
import { SortHead } from './SortHead.tsx';
import type { Selection } from './use-selection.ts';
import { useRowKeys } from '../use-row-keys.ts';
import { useSteady } from '../step-form/use-steady.ts';
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

const none: readonly never[] = [];

/** The rows of a list, drawn after whatever else changed at the same press, which is seen first. J and K move, Enter opens, X picks; a click with the shift key picks all between. */
export function ListTable<Row, Sort extends string>({ columns, rows, keyOf, nameOf, open, sort, setSort, selection }: Props<Row, Sort>) {
  const t = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = useDeferredValue(rows, none);
  const toggle = useSteady((row: Row, through: boolean) => selection?.toggle(rows.indexOf(row), through));
  const picked = useRowKeys(shown.length, (i) => { const row = shown[i]; if (row !== undefined) open(row); }, (i) => { const row = shown[i]; if (row !== undefined) toggle(row, false); });
  // Not given back to React: newer browsers answer with a promise, which is no way to clean up.
  useEffect(() => void body.current?.rows[picked]?.scrollIntoView({ block: 'nearest' }), [picked]);
  const some = selection !== undefined && selection.rows.length > 0;
  return (
    <div className="table-scroll">
      <table className="table list close">
        <thead>
          <tr>
            {selection ? <th className="pick"><Checkbox checked={some && selection.rows.length === rows.length} indeterminate={some && selection.rows.length < rows.length} onChange={selection.toggleAll} aria-label={t({ zh: '全选已显示的', en: 'Select all shown' })} /></th> : null}
            {columns.map((column) => <SortHead key={column.code} column={column} sort={sort} setSort={setSort} />)}
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map((row, i) => <ListRow key={keyOf(row)} row={row} columns={columns} picked={picked === i} chosen={selection?.has(keyOf(row))} name={nameOf(row)} toggle={toggle} />)}
        </tbody>
      </table>
    </div>
  );
}
