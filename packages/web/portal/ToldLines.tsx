import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';

type Rows = { readonly heads: readonly Text[]; readonly cells: readonly (readonly Text[])[] };
export type ToldLine = { readonly label: Text; readonly value: Text; readonly files?: readonly { readonly id: string; readonly name: string }[] | readonly string[]; readonly rows?: Rows };

/** What was filled in, label and value; the rows of a table as a table or as cards, its files by name. */
export function ToldLines({ lines }: { lines: readonly ToldLine[] }) {
  const { t } = useSpeech();
  return (
    <dl className="p-pairs">
      {lines.map(({ label, value, files = [], rows }) => {
        const held = files.flatMap((file) => (typeof file === 'string' ? [] : [file]));
        const table = rows && rows.cells.length > 0 ? rows : null;
        // The names of files held stand there once, as their links.
        return (
          <div key={label.zh} className="p-pair" data-rows={table !== null}>
            <dt>{t(label)}</dt>
            <dd className="p-lines">{table ? <RowsTold rows={table} name={label} /> : held.length > 0 ? null : t(value)}{held.map((file) => <a key={file.id} className="p-link" style={{ display: 'flex' }} href={`/api/v1/files/${file.id}/content`} target="_blank" rel="noreferrer">{file.name}</a>)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Three columns still fit beside each other on a phone. */
const widest = 3;

function RowsTold({ rows: { heads, cells }, name }: { rows: Rows; name: Text }) {
  const { t } = useSpeech();
  if (heads.length <= widest) {
    return (
      <table className="p-table">
        <caption className="p-hidden">{t(name)}</caption>
        <thead><tr>{heads.map((head) => <th key={head.zh} scope="col">{t(head)}</th>)}</tr></thead>
        <tbody>{cells.map((row, i) => <tr key={i}>{row.map((cell, j) => <td key={j}>{t(cell)}</td>)}</tr>)}</tbody>
      </table>
    );
  }
  return (
    <ol className="p-row-cards">
      {cells.map((row, i) => (
        <li key={i} className="p-inner">
          <span className="p-number" data-filled="false">{i + 1}</span>
          <dl>{row.map((cell, j) => { const head = heads[j]; return head && t(cell) !== '' ? <div key={j} data-long={t(cell).length > 18}><dt>{t(head)}</dt><dd>{t(cell)}</dd></div> : null; })}</dl>
        </li>
      ))}
    </ol>
  );
}
