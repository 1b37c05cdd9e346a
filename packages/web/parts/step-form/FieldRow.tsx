import { needOf } from '@jiedian/domain/kernel/condition.ts';
import { FieldShown } from './FieldShown.tsx';
import type { FieldRowProps } from './nested-fields.ts';
import { findingsAt, useStepGround } from './step-ground.ts';
import { useSteady } from './use-steady.ts';

/** One field where it stands: what holds of it is worked out at every change of the form, but it is drawn anew only when that is another. */
export function FieldRow({ field, path, value, row, onChange }: FieldRowProps) {
  const { data, facts, shown, sources, touch } = useStepGround();
  const need = needOf(field.need, row === undefined ? data : { ...data, ...row }, facts);
  const source = row === undefined ? sources[path] : undefined;
  const kept = source !== undefined && (source.value === value || JSON.stringify(source.value) === JSON.stringify(value));
  return <FieldShown field={field} path={path} value={value} need={need} source={source?.source} kept={kept} found={findingsAt(shown, path)} touch={touch} onChange={useSteady(onChange)} />;
}
