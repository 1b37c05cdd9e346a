import { ariaSort, orderAfter, type Column } from './column.ts';
import { useText } from '../language.tsx';

type Props<Row, Sort extends string> = { readonly column: Column<Row, Sort>; readonly sort: Sort; readonly setSort: (sort: Sort) => void };

/** The head of a column; where the server can order by it, a button that does, and says which way. */
export function SortHead<Row, Sort extends string>({ column: { name, kind, order }, sort, setSort }: Props<Row, Sort>) {
  const t = useText();
  if (order === undefined) return <th className={kind}>{t(name)}</th>;
  const way = ariaSort(order, sort);
  return (
    <th className={kind} aria-sort={way}>
      <button type="button" className="sort" onClick={() => setSort(orderAfter(order, sort))}>
        {t(name)}
        <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true" className={`sort-${way}`}><path className="sort-up" d="M4 1 7 5H1z" /><path className="sort-down" d="M4 11 1 7h6z" /></svg>
      </button>
    </th>
  );
}
