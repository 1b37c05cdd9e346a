import { Checkbox } from 'antd';
import { memo, type ReactNode } from 'react';
import type { Column } from './column.ts';
import { useText } from '../language.tsx';

type Props<Row> = {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly picked: boolean;
  /** undefined: rows of this list cannot be picked out. */
  readonly chosen: boolean | undefined;
  readonly name: string;
  readonly toggle: (row: Row, through: boolean) => void;
};

/** One row of a list; drawn anew only when something of its own has changed. */
export const ListRow = memo(function ListRow<Row>({ row, columns, picked, chosen, name, toggle }: Props<Row>) {
  const t = useText();
  return (
    <tr data-picked={picked} aria-selected={chosen}>
      {chosen === undefined ? null : <td className="pick"><Checkbox checked={chosen} onChange={({ nativeEvent }) => toggle(row, nativeEvent.shiftKey)} aria-label={t({ zh: `选中 ${name}`, en: `Select ${name}` })} /></td>}
      {columns.map(({ code, kind, cell }) => <td key={code} className={kind}>{cell(row)}</td>)}
    </tr>
  );
}) as <Row>(props: Props<Row>) => ReactNode;
