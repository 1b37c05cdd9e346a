import type { Shape } from '@jiedian/domain/kernel/field.ts';
import { details, type Detail, type Names } from '@jiedian/domain/kernel/field-words.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { FileRef } from '../../ask/shapes.ts';
import { useText } from '../language.tsx';

type Props = { readonly fields: Shape; readonly data: JsonObject; readonly names: Names; fileOf?(id: string): FileRef | undefined };

const onPaper = (fields: Shape): Shape => Object.fromEntries(Object.entries(fields).filter(([, { offPaper, kind }]) => offPaper !== true && kind !== 'signature'));

/** Label and value, line by line; what was not given, and what the form keeps off its paper, does not stand there. Signatures stand below. */
export function PaperRows({ fields, data, names, fileOf }: Props) {
  const t = useText();
  return (
    <table className="paper-sheet">
      <tbody>
        {details(onPaper(fields), data, names).map((detail) => (
          <tr key={detail.code} data-field={detail.code}>
            <th scope="row">{t(detail.label)}</th>
            <td>
              {detail.rows && detail.rows.cells.length > 0 ? <NestedRows rows={detail.rows} /> : detail.files && fileOf && !detail.rows ? null : <span className="paper-value">{t(detail.value)}</span>}
              {detail.files && fileOf ? detail.files.map((id) => <div key={id}>{fileOf(id)?.name ?? t({ zh: '（文件已不在）', en: '(file no longer there)' })}</div>) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table within the paper. */
function NestedRows({ rows: { heads, cells } }: { readonly rows: NonNullable<Detail['rows']> }) {
  const t = useText();
  return (
    <table className="paper-rows">
      <thead><tr><th scope="col">#</th>{heads.map((head, i) => <th key={i} scope="col">{t(head)}</th>)}</tr></thead>
      <tbody>{cells.map((row, i) => <tr key={i}><td>{i + 1}</td>{row.map((cell, j) => <td key={j}>{t(cell)}</td>)}</tr>)}</tbody>
    </table>
  );
}
