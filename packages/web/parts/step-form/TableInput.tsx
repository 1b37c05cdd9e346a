import { Button } from 'antd';
import type { TableField } from '@jiedian/domain/kernel/field.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../language.tsx';
import { CardRows } from './CardRows.tsx';
import { GivenRows } from './GivenRows.tsx';
import { GridRows } from './GridRows.tsx';
import type { InputProps } from './step-ground.ts';
import { words } from './step-words.ts';
import { asCards, changedRow, copiedRow, newRow, rowsOf } from './table-rows.ts';

/** Rows that people add; those of a checklist come from the server. */
export function TableInput({ field, path, value, ties, onChange }: InputProps<TableField>) {
  const t = useText();
  const { id, ...aria } = ties;
  const rows = rowsOf(value);
  // An empty list is an answer of its own (无) only where the form takes it as one.
  const give = (next: readonly JsonObject[]) => onChange(next.length === 0 && !(field.min === 0 && field.need === 'always') ? undefined : next);
  if (field.rowsFrom !== undefined) return <div id={id} role="group" {...aria}><GivenRows field={field} rowsFrom={field.rowsFrom} path={path} value={value} onChange={onChange} /></div>;
  const Rows = asCards(field) ? CardRows : GridRows;
  return (
    <div id={id} role="group" {...aria} className="step-table">
      {rows.length === 0 ? <p className="caption">{t(words.noRows)}</p> : (
        <Rows field={field} path={path} rows={rows} onCell={(at, code, next) => give(changedRow(rows, at, code, next))}
          onCopy={rows.length < field.max ? (at) => give(rows.toSpliced(at + 1, 0, copiedRow(field.columns, rows[at] ?? {}))) : undefined}
          onDrop={(at) => give(rows.filter((_, i) => i !== at))} />
      )}
      {rows.length < field.max ? <Button type="dashed" className="step-add" onClick={() => give([...rows, newRow(field.columns)])}>{t(words.addRow)}</Button> : null}
    </div>
  );
}
