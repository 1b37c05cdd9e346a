import { Radio } from 'antd';
import type { YesNoField } from '@jiedian/domain/kernel/field.ts';
import { useText } from '../language.tsx';
import { ClearChoice } from './ClearChoice.tsx';
import type { InputProps } from './step-ground.ts';
import { words } from './step-words.ts';

/** 是 or 否, never a silent default: neither is chosen until somebody chooses. */
export function YesNoInput({ field, value, ties, onChange }: InputProps<YesNoField>) {
  const t = useText();
  const { id, ...aria } = ties;
  return (
    <div className="step-choice">
      <Radio.Group id={id} {...aria} name={id} optionType="button" options={[{ value: true, label: t(words.yes) }, { value: false, label: t(words.no) }]}
        value={typeof value === 'boolean' ? value : null} onChange={(event) => onChange(event.target.value as boolean)} />
      {typeof value === 'boolean' && field.need !== 'always' ? <ClearChoice named={ties['aria-labelledby']} onClear={() => onChange(undefined)} /> : null}
    </div>
  );
}
