import { Input } from 'antd';
import type { TextField } from '@jiedian/domain/kernel/field.ts';
import type { InputProps } from './step-ground.ts';

const keyboards = { mobile: 'tel', phone: 'tel', email: 'email', digits: 'numeric', industry: 'numeric', 'credit-code': 'text', 'identity-number': 'text' } as const;

/** One line, or as many as the form says; the text is kept as typed. Longer than allowed may be typed: the check says by how much. */
export function TextInput({ field, value, ties, onChange }: InputProps<TextField>) {
  const text = typeof value === 'string' ? value : '';
  const give = (typed: string) => onChange(typed === '' ? undefined : typed);
  const lines = field.lines ?? 1;
  if (lines > 1) return <Input.TextArea {...ties} value={text} autoSize={{ minRows: lines, maxRows: lines + 8 }} placeholder={field.example} onChange={(event) => give(event.target.value)} />;
  return <Input {...ties} value={text} placeholder={field.example} inputMode={field.format ? keyboards[field.format] : 'text'} onChange={(event) => give(event.target.value)} />;
}
