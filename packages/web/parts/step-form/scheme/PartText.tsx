import { memo } from 'react';
import { details, type Names } from '@jiedian/domain/kernel/field-words.ts';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../../language.tsx';
import { momentOf } from '../../write-dates.ts';
import { idOfPath } from '../step-ground.ts';
import { rowsOf } from '../table-rows.ts';
import type { Part } from './parts.ts';

const names: Names = { person: () => undefined, caseNumber: () => undefined, region: () => undefined, item: () => undefined, file: () => undefined, time: momentOf };

/** The whole of a part, to read: nothing here can be typed. */
export const PartText = memo(function PartText({ part, data, shown }: { readonly part: Part; readonly data: JsonObject; readonly shown: boolean }) {
  const t = useText();
  return (
    <section className="scheme-text" hidden={!shown} aria-label={t({ zh: `${part.title.zh}全文`, en: `${part.title.en}, full text` })}>
      <h4>{t(part.title)}</h4>
      {Object.entries(part.fields).map(([code, field]) => (
        <div key={code} data-field={code} className={`scheme-told${data[code] === undefined && field.kind !== 'table' ? ' scheme-none' : ''}`}>
          <span id={`${idOfPath(code)}-name`} className="secondary">{t(field.label)}</span>
          <Told field={field} path={code} data={data} />
        </div>
      ))}
    </section>
  );
});

function Told({ field, path, data }: { readonly field: Field; readonly path: string; readonly data: JsonObject }) {
  const t = useText();
  const ties = { id: idOfPath(path), 'aria-labelledby': `${idOfPath(path)}-name` };
  const value = data[path];
  if (field.kind === 'table') {
    const rows = rowsOf(value);
    return rows.length === 0 ? <span>{t({ zh: '无', en: 'None' })}</span> : <ol className="scheme-rows" {...ties}>{rows.map((row, at) => <li key={at} data-row={`${path}.${at}`}>{details(field.columns, row, names).map(({ code, label, value: cell }) => <span key={code}><span className="secondary">{t(label)}</span> {t(cell)}</span>)}</li>)}</ol>;
  }
  if (field.kind === 'text' && (field.lines ?? 1) > 1) return <textarea className="scheme-value" {...ties} readOnly rows={Math.ceil(String(value ?? '').length / 44) || 1} value={String(value ?? '')} />;
  if (field.kind === 'text' || field.kind === 'decimal' || field.kind === 'count') return <span className="scheme-figure"><input className="scheme-value" {...ties} readOnly value={String(value ?? '')} size={Math.max(4, String(value ?? '').length + 1)} />{'unit' in field && field.unit ? t(field.unit) : null}</span>;
  const [told] = value === undefined ? [] : details({ [path]: field }, data, names);
  const codes = Array.isArray(value) ? value : value === undefined ? [] : [value];
  // Each chosen word stands alone, as it does in a field where it is chosen.
  return <span {...ties}>{field.kind === 'choice' || field.kind === 'choices' ? codes.map((code) => { const word = t(field.list.values[String(code)] ?? { zh: '', en: '' }); return <span key={String(code)} className="scheme-word ant-select-selection-item" title={word}>{word}</span>; }) : told ? t(told.value) : null}</span>;
}
