import { Input } from 'antd';
import type { DecimalField } from '@jiedian/domain/kernel/field.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../language.tsx';
import { typedNumber } from '../write-numbers.ts';
import type { InputProps } from './step-ground.ts';
import { useTyped } from './use-typed.ts';

const meaning = (typed: string): Json | undefined => typedNumber(typed) || undefined;

/** A decimal kept as text, standing right, its unit inside the box. What is no number stays for the check to speak of. */
export function DecimalInput({ field, value, ties, onChange }: InputProps<DecimalField>) {
  const t = useText();
  return <Input {...ties} {...useTyped(value, meaning, onChange)} className="step-number" inputMode="decimal" autoComplete="off" placeholder={field.example} suffix={<span className="step-unit">{t(field.unit)}</span>} />;
}
