import { useEffect } from 'react';
import type { TableField } from '@jiedian/domain/kernel/field.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useSpeech } from '../portal-kit/speech.ts';
import { askedFields } from './form-data.ts';
import { useGround } from './form-ground.ts';
import { useNestedRow } from './nested-row.ts';

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** A checklist given by the server: one card an item, its own columns open; the item itself is not typed. */
export function FixedRows({ field, rowsFrom, path, value, onChange }: { field: TableField; rowsFrom: string; path: string; value: Json | undefined; onChange: (value: Json | undefined) => void }) {
  const { t } = useSpeech();
  const { FieldRow } = useNestedRow();
  const { rows: given, data, facts } = useGround();
  const items = given[rowsFrom] ?? [];
  const asRow = (item: JsonObject): JsonObject => Object.fromEntries(Object.entries(item).filter(([code]) => Object.hasOwn(field.columns, code)));
  const kept = Array.isArray(value) ? value.filter(isObject) : [];
  const rows = items.map((item, i) => kept[i] ?? asRow(item));
  const missing = kept.length === 0 && items.length > 0;
  useEffect(() => { if (missing) onChange(items.map(asRow)); });
  if (items.length === 0) return <p className="p-second">{t({ zh: '这里没有要填的项目。', en: 'There is nothing to fill in here.' })}</p>;
  return (
    <div className="p-rows">
      {items.map((item, i) => {
        const row = rows[i] ?? {};
        const fixed = new Set(Object.keys(asRow(item)));
        const itemText = item['itemText'];
        const hint = item['hint'];
        return (
          <div key={i} className="p-fields" style={{ padding: '.75rem 0' }}>
            <p className="p-strong">{isText(itemText) ? t(itemText) : String(i + 1)}</p>
            {isText(hint) ? <p className="p-help">{t(hint)}</p> : null}
            {askedFields(field.columns, { ...data, ...row }, facts).filter(([code]) => !fixed.has(code)).map(([code, column]) => (
              <FieldRow key={code} field={column} path={`${path}.${i}.${code}`} value={row[code]} row={row}
                onChange={(next) => onChange(rows.map((was, at) => { const { [code]: _, ...rest } = was; return at !== i ? was : next === undefined ? rest : { ...rest, [code]: next }; }))} />
            ))}
          </div>
        );
      })}
    </div>
  );
}
