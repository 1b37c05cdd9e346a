import type { CountField, DecimalField, TextField } from '@jiedian/domain/kernel/field.ts';
import { useSpeech } from '../portal-kit/speech.ts';
import { IndustryList } from '../industry/IndustryList.tsx';
import { useIndustry } from '../industry/use-industry.ts';
import { typedNumber } from '../write-numbers.ts';
import { useGround, type InputProps } from './form-ground.ts';

const keyboards = { mobile: 'tel', phone: 'tel', email: 'email', digits: 'numeric', industry: 'numeric', 'credit-code': 'text', 'identity-number': 'text' } as const;
const fills = { mobile: 'tel', phone: 'tel', email: 'email' } as const;

export const TextInput = (props: InputProps<TextField>) => (props.field.format === 'industry' ? <IndustryInput {...props} /> : <PlainInput {...props} />);

function IndustryInput({ id, value, described, wrong, onChange }: InputProps<TextField>) {
  const { t } = useSpeech();
  const { text, give, leave } = useIndustry(value, onChange);
  return (
    <>
      <input id={id} className="p-input" list={`${id}-list`} autoComplete="off" value={text} aria-describedby={described} aria-invalid={wrong} placeholder={t({ zh: '例如 水泥，或 3021', en: 'e.g. cement, or 3021' })} onChange={(e) => give(e.target.value)} onBlur={leave} />
      <IndustryList id={`${id}-list`} />
    </>
  );
}

function PlainInput({ field, id, path, value, described, wrong, onChange }: InputProps<TextField>) {
  const { t, language } = useSpeech();
  // An example in Chinese helps nobody who reads English.
  const example = field.example !== undefined && (language === 'zh' || !/\p{Script=Han}/u.test(field.example)) ? field.example : null;
  const { form, sources } = useGround();
  const text = typeof value === 'string' ? value : '';
  const give = (next: string) => onChange(next === '' ? undefined : next);
  const shared = { id, className: 'p-input', value: text, 'aria-describedby': described, 'aria-invalid': wrong, 'data-prefilled': sources[path] !== undefined, ...(example === null ? {} : { placeholder: t({ zh: `例如 ${example}`, en: `e.g. ${example}` }) }) };
  if (field.lines !== undefined) {
    const phrases = form.phrases ?? [];
    return (
      <>
        <textarea {...shared} rows={field.lines} onChange={(e) => give(e.target.value)} />
        {phrases.length > 0 && text === '' ? <div>{phrases.map((phrase) => <button key={phrase.zh} type="button" className="p-link" onClick={() => give(t(phrase))}>{t(phrase)}</button>)}</div> : null}
      </>
    );
  }
  const shape = field.format;
  const upper = shape === 'credit-code' || shape === 'identity-number';
  return <input {...shared} inputMode={shape ? keyboards[shape] : 'text'} autoComplete={shape && shape in fills ? fills[shape as keyof typeof fills] : 'off'} autoCapitalize={upper ? 'characters' : 'off'} onChange={(e) => give(upper ? e.target.value.trim().toUpperCase() : e.target.value)} />;
}

/** Full-width digits and points that Chinese keyboards give are taken as what they mean. */
const narrow = (typed: string) => typed.replace(/[０-９．－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replaceAll('。', '.').replaceAll(/[\s,，]/g, '');

export function DecimalInput({ field, id, value, described, wrong, onChange }: InputProps<DecimalField>) {
  const { t } = useSpeech();
  return (
    <div className="p-with-unit">
      <input id={id} className="p-input" inputMode="decimal" autoComplete="off" value={typeof value === 'string' ? value : ''} aria-describedby={[described, `${id}-unit`].filter(Boolean).join(' ')} aria-invalid={wrong}
        {...(field.example ? { placeholder: t({ zh: `例如 ${field.example}`, en: `e.g. ${field.example}` }) } : {})}
        onChange={(e) => { const next = narrow(e.target.value); onChange(next === '' ? undefined : next); }}
        onBlur={() => { if (typeof value === 'string' && typedNumber(value) !== value) onChange(typedNumber(value) || undefined); }} />
      <span className="p-unit" id={`${id}-unit`}>{t(field.unit)}</span>
    </div>
  );
}

export function CountInput({ field, id, value, described, wrong, onChange }: InputProps<CountField>) {
  const { t } = useSpeech();
  return (
    <div className="p-with-unit">
      <input id={id} className="p-input" inputMode="numeric" autoComplete="off" value={value === undefined ? '' : String(value)} aria-describedby={described} aria-invalid={wrong}
        onChange={(e) => { const next = narrow(e.target.value); onChange(next === '' ? undefined : /^\d{1,9}$/.test(next) ? Number(next) : next); }} />
      {field.unit ? <span className="p-unit">{t(field.unit)}</span> : null}
    </div>
  );
}
