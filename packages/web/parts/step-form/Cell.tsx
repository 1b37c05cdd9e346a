import type { Field } from '@jiedian/domain/kernel/field.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../language.tsx';
import { leaves } from './leaves.ts';
import { Notes } from './Notes.tsx';
import { SteadyInput } from './SteadyInput.tsx';
import { findingsAt, idOfPath, useStepGround } from './step-ground.ts';
import { rowName } from './step-words.ts';
import { useSteady } from './use-steady.ts';
import { afterPress } from '../after-press.ts';

/** A control in a line of a table: named by its column and its row, as it has no label of its own. */
export function Cell({ field, path, n, value, onChange }: { readonly field: Field; readonly path: string; readonly n: number; readonly value: Json | undefined; onChange(value: Json | undefined): void }) {
  const t = useText();
  const { shown, touch } = useStepGround();
  const id = idOfPath(path);
  const found = findingsAt(shown, path);
  return (
    <div className={`step-cell step-cell-${field.kind}${found.some(({ level }) => level === 'must') ? ' step-wrong' : ''}`} data-field={path} onBlur={(event) => { if (leaves(event)) afterPress(() => touch(path)); }}>
      <SteadyInput field={field} path={path} value={value} onChange={useSteady(onChange)}
        ties={{ id, 'aria-label': `${t(field.label)} ${t(rowName(n))}`, ...(found.length > 0 ? { 'aria-describedby': `${id}-notes` } : {}), ...(found.some(({ level }) => level === 'must') ? { 'aria-invalid': true } : {}) }} />
      <Notes id={`${id}-notes`} findings={found} />
    </div>
  );
}
