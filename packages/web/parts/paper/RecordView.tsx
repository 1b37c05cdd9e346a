import { Files } from '../stream/Files.tsx';
import type { FileRef } from '../../ask/shapes.ts';
import { RecordRows } from './RecordRows.tsx';
import { SignatureStrokes } from './SignatureStrokes.tsx';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';

export type RecordDetail = {
  readonly code: string; readonly label: Text; readonly value: Text; readonly files: readonly FileRef[];
  readonly rows?: { readonly heads: readonly Text[]; readonly cells: readonly (readonly Text[])[] };
};

/** A filled form as it would stand on paper: label and value, tables cell by cell, signatures as drawn. */
export function RecordView({ details, data }: { readonly details: readonly RecordDetail[]; readonly data: Readonly<Record<string, unknown>> }) {
  const t = useText();
  return (
    <table className="paper-sheet">
      <tbody>
        {details.map((detail) => (
          <tr key={detail.code}>
            <th scope="row">{t(detail.label)}</th>
            <td>
              {detail.rows && detail.rows.cells.length > 0 ? <RecordRows heads={detail.rows.heads} cells={detail.rows.cells} /> : <span className="paper-value">{detail.files.length > 0 && !detail.rows ? null : t(detail.value)}</span>}
              <SignatureStrokes value={data[detail.code]} />
              {detail.files.length > 0 ? <div className={detail.rows ? 'no-print' : 'paper-files'}><Files files={detail.files} /></div> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
