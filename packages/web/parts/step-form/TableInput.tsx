import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { TableField } from '@jiedian/domain/kernel/field.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../language.tsx';
import { Undone } from '../Undone.tsx';
import { CardRows } from './CardRows.tsx';
import { GivenRows } from './GivenRows.tsx';
import { GridRows } from './GridRows.tsx';
import type { InputProps } from './step-ground.ts';
import { rowName, words } from './step-words.ts';
import { asCards, changedRow, copiedRow, newRow, rowsOf } from './table-rows.ts';
import { useLead } from './use-lead.ts';

type Dropped = { readonly at: number; readonly row: JsonObject };

/** Rows that people add; those of a checklist come from the server. The cursor goes into a row that is added; a row that is removed can be had back until the next one is. */
export function TableInput({ field, path, value, ties, onChange }: InputProps<TableField>) {
  const t = useText();
  const { id, ...aria } = ties;
  const place = useRef<HTMLDivElement>(null);
  const lead = useLead(place);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const rows = rowsOf(value);
  // An empty list is an answer of its own (无) only where the form takes it as one.
  const give = (next: readonly JsonObject[]) => onChange(next.length === 0 && !(field.min === 0 && field.need === 'always') ? undefined : next);
  if (field.rowsFrom !== undefined) return <div id={id} role="group" {...aria}><GivenRows field={field} rowsFrom={field.rowsFrom} path={path} value={value} onChange={onChange} /></div>;
  const Rows = asCards(field) ? CardRows : GridRows;
  const insert = (at: number, row: JsonObject) => {
    setDropped(null);
    give(rows.toSpliced(at, 0, row));
    lead(['input:not([readonly])', 'textarea', 'button'].map((kind) => `[data-row="${path}.${at}"] [data-field] ${kind}`).join(', '));
  };
  const drop = (at: number) => {
    const row = rows[at];
    if (row === undefined) return;
    setDropped({ at, row });
    give(rows.toSpliced(at, 1));
    lead('[data-undo]');
  };
  return (
    <div id={id} role="group" {...aria} className="step-table" ref={place}>
      {rows.length === 0 ? <p className="caption">{t(words.noRows)}</p> : (
        <Rows field={field} path={path} rows={rows} onCell={(at, code, next) => give(changedRow(rows, at, code, next))} onDrop={drop}
          onCopy={rows.length < field.max ? (at) => insert(at + 1, copiedRow(field.columns, rows[at] ?? {})) : undefined} />
      )}
      {dropped && rows.length < field.max ? <Undone what={rowName(dropped.at + 1)} undo={() => insert(Math.min(dropped.at, rows.length), dropped.row)} /> : null}
      {rows.length < field.max ? <Button type="dashed" className="step-add" onClick={() => insert(rows.length, newRow(field.columns))}>{t(words.addRow)}</Button> : null}
    </div>
  );
}
