import { needOf } from '@jiedian/domain/kernel/condition.ts';
import { useText } from '../language.tsx';
import { Cell } from './Cell.tsx';
import type { RowsProps } from './CardRows.tsx';
import { RowActs } from './RowActs.tsx';
import { useStepGround } from './step-ground.ts';
import { words } from './step-words.ts';

const figures = ['decimal', 'count'];

/** A row a line; a column that no row asks for is left away. */
export function GridRows({ field, path, rows, onCell, onCopy, onDrop }: RowsProps) {
  const t = useText();
  const { data, facts } = useStepGround();
  const columns = Object.entries(field.columns).filter(([, column]) => rows.some((row) => needOf(column.need, { ...data, ...row }, facts) !== 'hidden'));
  return (
    <div className="table-scroll">
      <table className="table step-grid">
        <thead>
          <tr>
            <th scope="col" className="number">#</th>
            {columns.map(([code, column]) => (
              <th key={code} scope="col" className={figures.includes(column.kind) ? 'step-figure' : undefined}>
                {column.need === 'always' ? <span className="step-star" aria-hidden="true">*</span> : null}{t(column.label)}{column.need === 'always' ? <span className="unseen">{t(words.required)}</span> : null}
              </th>
            ))}
            <th scope="col" className="step-acts"><span className="unseen">{t(words.actions)}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} data-row={`${path}.${at}`}>
              <td className="number">{at + 1}</td>
              {columns.map(([code, column]) => (
                <td key={code}>{needOf(column.need, { ...data, ...row }, facts) === 'hidden' ? <span className="caption">—</span> : <Cell field={column} path={`${path}.${at}.${code}`} n={at + 1} value={row[code]} onChange={(next) => onCell(at, code, next)} />}</td>
              ))}
              <td className="act"><RowActs at={at} onCopy={onCopy} onDrop={onDrop} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
