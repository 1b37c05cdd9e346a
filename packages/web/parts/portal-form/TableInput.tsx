import { useState } from 'react';
import type { TableField } from '@jiedian/domain/kernel/field.ts';
import { details } from '@jiedian/domain/kernel/field-words.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import { Icon } from '../portal-kit/Icon.tsx';
import { Shape } from '../portal-kit/Shape.tsx';
import { useSpeech } from '../portal-kit/speech.ts';
import { FixedRows } from './FixedRows.tsx';
import { useGround, type InputProps } from './form-ground.ts';
import { behindPage } from './behind-page.tsx';
import { plainNames } from '../portal-kit/plain-names.ts';

const sheet = behindPage(() => import('./RowSheet.tsx').then((part) => part.RowSheet));

/** A table on a phone: one card a row, edited on a sheet. Rows that the server gives stand open and cannot be added to. */
export function TableInput({ field, id, path, value, onChange }: InputProps<TableField>) {
  const { t } = useSpeech();
  const { shown } = useGround();
  const [open, setOpen] = useState<number | null>(null);
  sheet.useReady();
  if (field.rowsFrom !== undefined) return <FixedRows field={field} rowsFrom={field.rowsFrom} path={path} value={value} onChange={onChange} />;
  const rows = Array.isArray(value) ? value.filter(isObject) : [];
  const keep = (next: readonly JsonObject[]) => onChange(next.length === 0 && field.min > 0 ? undefined : next);
  return (
    <>
      {rows.map((row, i) => {
        const lines = details(field.columns, row, plainNames);
        const wrong = shown.find((f) => f.path.startsWith(`${path}.${i}.`) && f.level === 'must');
        return (
          <div key={i} className="p-item">
            <div className="p-grow">
              <p className="p-strong">{lines[0] ? t(lines[0].value) : `${t(field.label)} ${i + 1}`}</p>
              <p className="p-facts">{lines.slice(1).map((line) => <span key={line.code}>{line.files ? '' : `${t(line.label)} `}{t(line.value)}</span>)}</p>
              {wrong ? <p className="p-wrong"><Shape tone="late" /><span>{t(wrong.text)}</span></p> : null}
            </div>
            <div>
              <button type="button" className="p-link" onClick={() => setOpen(i)}>{t({ zh: '更改', en: 'Change' })}<span className="p-hidden"> {i + 1}</span></button>{' '}
              <button type="button" className="p-link" aria-label={t({ zh: `删除第 ${i + 1} 行`, en: `Remove row ${i + 1}` })} onClick={() => keep(rows.filter((_, at) => at !== i))}><Icon name="bin" size={20} /></button>
            </div>
          </div>
        );
      })}
      {rows.length < field.max ? <button type="button" id={id} className="p-button p-secondary" onClick={() => setOpen(rows.length)}><Icon name="plus" size={20} />{t(rows.length === 0 ? { zh: '添加', en: 'Add' } : { zh: '再加一项', en: 'Add another' })}<span className="p-hidden">{t(field.label)}</span></button> : null}
      {rows.length === 0 && field.min === 0 ? <p className="p-help">{t({ zh: '没有就不用添加。', en: 'Leave empty if there are none.' })}</p> : null}
      {open === null ? null : <sheet.Part field={field} path={path} index={open} first={rows[open] ?? {}} onClose={() => setOpen(null)} onKeep={(row) => { keep(open < rows.length ? rows.map((was, i) => (i === open ? row : was)) : [...rows, row]); setOpen(null); }} />}
    </>
  );
}
