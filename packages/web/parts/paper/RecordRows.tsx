import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';

/** More columns than this do not fit beside the label on an upright A4. */
const widest = 5;

/** The rows of a table: cell by cell, or, where its columns would not fit on the sheet, each row as a block of names and values. */
export function RecordRows({ heads, cells }: { readonly heads: readonly Text[]; readonly cells: readonly (readonly Text[])[] }) {
  const t = useText();
  if (heads.length <= widest) {
    return (
      <table className="paper-rows">
        <thead><tr>{heads.map((head, i) => <th key={i}>{t(head)}</th>)}</tr></thead>
        <tbody>{cells.map((row, i) => <tr key={i}>{row.map((cell, j) => <td key={j}>{t(cell)}</td>)}</tr>)}</tbody>
      </table>
    );
  }
  return (
    <ol className="paper-blocks">
      {cells.map((row, i) => (
        <li key={i}>
          <b>{i + 1}</b>
          <dl>{row.map((cell, j) => { const head = heads[j]; return head && t(cell) !== '' ? <div key={j}><dt>{t(head)}</dt><dd>{t(cell)}</dd></div> : null; })}</dl>
        </li>
      ))}
    </ol>
  );
}
