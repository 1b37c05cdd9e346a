import { Checkbox, Select } from 'antd';
import type { ChoicesField } from '@jiedian/domain/kernel/field.ts';
import { useText } from '../language.tsx';
import { optionsOf } from './list-options.ts';
import type { InputProps } from './step-ground.ts';
import { words } from './step-words.ts';

const fewest = 8;

/** Several of a list; given in the list's order, so that the same choice is always the same value. */
export function ChoicesInput({ field, value, ties, onChange }: InputProps<ChoicesField>) {
  const t = useText();
  const options = optionsOf(field, t);
  const chosen = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  const give = (next: readonly string[]) => onChange(next.length === 0 ? undefined : Object.keys(field.list.values).filter((code) => next.includes(code)));
  if (options.length > fewest) {
    return <Select {...ties} mode="multiple" className="step-whole" showSearch={{ optionFilterProp: 'label' }} placeholder={t(words.choose)} options={options} value={chosen} onChange={(next: string[]) => give(next)} />;
  }
  const { id, ...aria } = ties;
  return <div id={id} role="group" {...aria}><Checkbox.Group options={options} value={chosen} onChange={(next) => give(next)} /></div>;
}
