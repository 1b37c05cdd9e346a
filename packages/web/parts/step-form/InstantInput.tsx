import type { InstantField } from '@jiedian/domain/kernel/field.ts';
import { MomentPicker } from './MomentPicker.tsx';
import { useStepSetting, type InputProps } from './step-ground.ts';

/** A moment, typed and shown in the house's zone, kept in UTC. */
export function InstantInput({ field, value, ties, onChange }: InputProps<InstantField>) {
  const { today } = useStepSetting();
  return <MomentPicker ties={ties} value={typeof value === 'string' ? value : undefined} until={field.past ? today : undefined} onChange={onChange} />;
}
