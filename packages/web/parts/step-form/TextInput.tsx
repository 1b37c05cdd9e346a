import { Input } from 'antd';
import type { TextField } from '@jiedian/domain/kernel/field.ts';
import { IndustryList } from '../industry/IndustryList.tsx';
import { useIndustry } from '../industry/use-industry.ts';
import { useText } from '../language.tsx';
import type { InputProps } from './step-ground.ts';

const keyboards = { mobile: 'tel', phone: 'tel', email: 'email', digits: 'numeric', industry: 'numeric', 'credit-code': 'text', 'identity-number': 'text' } as const;

/** One line, or as many as the form says; the text is kept as typed. Longer than allowed may be typed: the check says by how much. */
export const TextInput = (props: InputProps<TextField>) => (props.field.format === 'industry' ? <IndustryInput {...props} /> : <PlainInput {...props} />);

function IndustryInput({ value, ties, onChange }: InputProps<TextField>) {
  const t = useText();
  const { text, give, leave } = useIndustry(value, onChange);
  return (
    <>
      <Input {...ties} list={`${ties.id}-list`} autoComplete="off" value={text} placeholder={t({ zh: '例如 水泥，或 3021', en: 'e.g. cement, or 3021' })} onChange={(event) => give(event.target.value)} onBlur={leave} />
      <IndustryList id={`${ties.id}-list`} />
    </>
  );
}

function PlainInput({ field, value, ties, onChange }: InputProps<TextField>) {
  const text = typeof value === 'string' ? value : '';
  const give = (typed: string) => onChange(typed === '' ? undefined : typed);
  const lines = field.lines ?? 1;
  if (lines > 1) return <Input.TextArea {...ties} value={text} autoSize={{ minRows: lines, maxRows: lines + 8 }} placeholder={field.example} onChange={(event) => give(event.target.value)} />;
  return <Input {...ties} value={text} placeholder={field.example} inputMode={field.format ? keyboards[field.format] : 'text'} onChange={(event) => give(event.target.value)} />;
}
