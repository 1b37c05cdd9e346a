import { useState } from 'react';
import type { TableField } from '@jiedian/domain/kernel/field.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import { Sheet } from '../portal-kit/Sheet.tsx';
import { useSpeech } from '../portal-kit/speech.ts';
import { askedData, askedFields, fieldOfPath, withValue } from './form-data.ts';
import { domId, findingsFor, GroundOfForm, useGround } from './form-ground.ts';
import { useNestedRow } from './nested-row.ts';

type Props = { readonly field: TableField; readonly path: string; readonly index: number; readonly first: JsonObject; readonly onClose: () => void; readonly onKeep: (row: JsonObject) => void };

/** One row of a table, checked by the whole form's rules with the row in its place, before it is kept. */
export function RowSheet({ field, path, index, first, onClose, onKeep }: Props) {
  const { t } = useSpeech();
  const { FieldRow } = useNestedRow();
  const ground = useGround();
  const [row, setRow] = useState<JsonObject>(first);
  const [tried, setTried] = useState(false);
  const code = fieldOfPath(path);
  const rows = Array.isArray(ground.data[code]) ? ground.data[code].filter(isObject) : [];
  const withRow = (one: JsonObject): JsonObject => withValue(ground.form, ground.data, ground.facts, code, index < rows.length ? rows.map((was, i) => (i === index ? one : was)) : [...rows, one]);
  const at = `${path}.${index}.`;
  const whole = withRow(row);
  const found = findingsFor({ ...ground, data: whole }).filter((f) => f.path.startsWith(at));
  const set = (column: string, value: Json | undefined) => {
    const { [column]: _, ...rest } = row;
    const next: JsonObject = value === undefined ? rest : { ...rest, [column]: value };
    const computed = withRow(next)[code];
    const mine = Array.isArray(computed) ? computed[index] : undefined;
    setRow(isObject(mine) ? mine : next);
  };
  const keep = () => {
    const wrong = found.find(({ level }) => level === 'must');
    if (!wrong) return onKeep(askedData(field.columns, row, ground.facts));
    setTried(true);
    document.getElementById(domId(wrong.path))?.focus();
  };
  return (
    <Sheet title={t(field.label)} onClose={onClose} foot={<button type="button" className="p-button p-primary p-wide" onClick={keep}>{t({ zh: '存这一项', en: 'Save this item' })}</button>}>
      <GroundOfForm value={{ ...ground, data: whole, shown: tried ? found : [] }}>
        <div className="p-fields">
          {askedFields(field.columns, { ...ground.data, ...row }, ground.facts).map(([column, one]) => <FieldRow key={column} field={one} path={at + column} value={row[column]} row={row} onChange={(value) => set(column, value)} />)}
        </div>
      </GroundOfForm>
    </Sheet>
  );
}
