import { useEffect } from 'react';
import type { TableField } from '@jiedian/domain/kernel/field.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { askedFields } from '../portal-form/form-data.ts';
import { useText } from '../language.tsx';
import { useNestedFields } from './nested-fields.ts';
import { useStepGround } from './step-ground.ts';
import { changedRow, givenRows, ownColumns, rowsOf } from './table-rows.ts';

const textOf = (value: unknown): Text | null => (isObject(value as Json) && 'zh' in (value as Text) && 'en' in (value as Text) ? (value as Text) : null);

/** A checklist from the server: one line an item with its rule; only the answers are typed, rows are neither added nor removed. */
export function GivenRows({ field, rowsFrom, path, value, onChange }: { readonly field: TableField; readonly rowsFrom: string; readonly path: string; readonly value: Json | undefined; onChange(value: Json | undefined): void }) {
  const t = useText();
  const { FieldRow } = useNestedFields();
  const { rows: given, data, facts } = useStepGround();
  const items = given[rowsFrom] ?? [];
  const kept = rowsOf(value);
  const rows = givenRows(field, items, kept);
  const settled = JSON.stringify(rows) === JSON.stringify(kept);
  useEffect(() => {
    if (!settled && items.length > 0) onChange(rows);
  });
  if (items.length === 0) return <p className="caption">{t({ zh: '这里没有要填的项目。', en: 'There is nothing to fill in here.' })}</p>;
  return (
    <ol className="step-given">
      {items.map((item, at) => {
        const row: JsonObject = rows[at] ?? {};
        const fixed = ownColumns(field.columns, item);
        const [name, hint] = [textOf(item['itemText']), textOf(item['hint'])];
        return (
          <li key={at} data-row={`${path}.${at}`}>
            <div className="step-item"><b>{at + 1}　{name ? t(name) : null}</b>{hint && t(hint) !== '' ? <p className="step-help">{t(hint)}</p> : null}{Object.keys(fixed).map((code) => { const [column, told] = [field.columns[code], textOf(item[`${code}Text`])]; return column && told && code !== 'item' ? <p key={code} className="step-given-value">{t(column.label)}　{t(told)}</p> : null; })}</div>
            <div className="step-fields">
              {askedFields(field.columns, { ...data, ...row }, facts).filter(([code]) => !Object.hasOwn(fixed, code)).map(([code, column]) => (
                <FieldRow key={code} field={column} path={`${path}.${at}.${code}`} value={row[code]} row={row} onChange={(next) => onChange(changedRow(rows, at, code, next))} />
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
