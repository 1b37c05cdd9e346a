import type { TableField } from '@jiedian/domain/kernel/field.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { askedFields } from '../portal-form/form-data.ts';
import { useText } from '../language.tsx';
import { useNestedFields } from './nested-fields.ts';
import { RowActs } from './RowActs.tsx';
import { useStepGround } from './step-ground.ts';
import { rowName } from './step-words.ts';

export type RowsProps = {
  readonly field: TableField;
  readonly path: string;
  readonly rows: readonly JsonObject[];
  onCell(at: number, code: string, value: Json | undefined): void;
  readonly onCopy: ((at: number) => void) | undefined;
  onDrop(at: number): void;
};

/** A row as a card: for tables of many columns, or of columns that need room. */
export function CardRows({ field, path, rows, onCell, onCopy, onDrop }: RowsProps) {
  const t = useText();
  const { FieldRow } = useNestedFields();
  const { data, facts } = useStepGround();
  return rows.map((row, at) => (
    <section key={at} className="step-card" aria-label={`${t(field.label)} ${t(rowName(at + 1))}`} data-row={`${path}.${at}`}>
      <div className="step-card-head"><b>{at + 1}</b><RowActs at={at} onCopy={onCopy} onDrop={onDrop} /></div>
      <div className="step-fields">
        {askedFields(field.columns, { ...data, ...row }, facts).map(([code, column]) => (
          <FieldRow key={code} field={column} path={`${path}.${at}.${code}`} value={row[code]} row={row} onChange={(next) => onCell(at, code, next)} />
        ))}
      </div>
    </section>
  ));
}
