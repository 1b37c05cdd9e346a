import { Input } from 'antd';
import type { CountField } from '@jiedian/domain/kernel/field.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../language.tsx';
import { typedNumber } from '../write-numbers.ts';
import type { InputProps } from './step-ground.ts';
import { useTyped } from './use-typed.ts';

const meaning = (typed: string): Json | undefined => {
  const plain = typedNumber(typed);
  if (plain === '') return undefined;
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : plain;
};

/** A whole number; anything else is kept as typed, so that the check can name it. */
export function CountInput({ field, value, ties, onChange }: InputProps<CountField>) {
  const t = useText();
  return <Input {...ties} {...useTyped(value, meaning, onChange)} className="step-number" inputMode="numeric" autoComplete="off" placeholder={field.example} suffix={field.unit ? <span className="step-unit">{t(field.unit)}</span> : null} />;
}
