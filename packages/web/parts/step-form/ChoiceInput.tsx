import { Radio, Select } from 'antd';
import type { ChoiceField } from '@jiedian/domain/kernel/field.ts';
import { offered } from '@jiedian/domain/kernel/offered.ts';
import { useText } from '../language.tsx';
import { ClearChoice } from './ClearChoice.tsx';
import { optionsOf } from './list-options.ts';
import { useStepGround, type InputProps } from './step-ground.ts';
import { words } from './step-words.ts';

const fewest = 5;
/** Wider than this and buttons in a row would break; then they stand as plain radios. Pixels: half a form, and a cell beside a given item. */
const inARow = { field: 420, cell: 236 };
const widthOf = (label: string) => [...label].reduce((width, sign) => width + (sign > '\u2e7f' ? 14 : 7.6), 32);

/** Only what depends on the rest of the form is drawn anew with it. */
export const ChoiceInput = (props: InputProps<ChoiceField>) => (props.field.offers ? <OfferedInput {...props} /> : <PlainInput {...props} />);

function OfferedInput({ field, ...rest }: InputProps<ChoiceField>) {
  const { data, facts } = useStepGround();
  return <PlainInput field={offered(field, data, facts)} {...rest} />;
}

/** All values in sight while they are few; a list to search when they are many. */
function PlainInput({ field, path, value, ties, onChange }: InputProps<ChoiceField>) {
  const t = useText();
  const chosen = typeof value === 'string' ? value : undefined;
  const options = optionsOf(field, t, chosen);
  const { id, ...aria } = ties;
  if (options.length > fewest) {
    return <Select {...ties} className="step-whole" showSearch={{ optionFilterProp: 'label' }} allowClear placeholder={t(words.choose)} options={options} value={chosen} onChange={(next?: string) => onChange(next)} />;
  }
  const short = options.reduce((width, { label }) => width + widthOf(label), 0) <= (path.includes('.') ? inARow.cell : inARow.field);
  return (
    <div className="step-choice">
      <Radio.Group id={id} {...aria} name={id} {...(short ? { optionType: 'button' as const } : { className: 'step-radios' })} options={[...options]} value={chosen ?? null} onChange={(event) => onChange(event.target.value as string)} />
      {chosen !== undefined && field.need !== 'always' ? <ClearChoice named={ties['aria-labelledby']} onClear={() => onChange(undefined)} /> : null}
    </div>
  );
}
