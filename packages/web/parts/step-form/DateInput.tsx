import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { DateField } from '@jiedian/domain/kernel/field.ts';
import { useStepSetting, type InputProps } from './step-ground.ts';

const form = 'YYYY-MM-DD';

/** A day; days that the field rules out cannot be picked. */
export function DateInput({ field, value, ties, onChange }: InputProps<DateField>) {
  const { today } = useStepSetting();
  const out = (day: string) => (field.until === 'today' && day > today) || (field.from === 'today' && day < today) || (field.from === 'tomorrow' && day <= today);
  return (
    <DatePicker {...ties} className="step-whole" format={form} placeholder={form} value={typeof value === 'string' ? dayjs(value) : null}
      disabledDate={(day) => out(day.format(form))} onChange={(day) => onChange(day === null ? undefined : day.format(form))} />
  );
}
