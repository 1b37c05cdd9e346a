import type { ChoiceField, ChoicesField, YesNoField } from '@jiedian/domain/kernel/field.ts';
import { offered } from '@jiedian/domain/kernel/offered.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { inOrder } from '../in-order.ts';
import { useSpeech } from '../portal-kit/speech.ts';
import { useGround, type InputProps } from './form-ground.ts';

type Option = { readonly code: string; readonly text: Text };

/** Values that can be chosen today, and one chosen earlier that has been retired since. */
export const optionsOf = ({ list, only }: ChoiceField | ChoicesField, chosen?: unknown): readonly Option[] =>
  inOrder(Object.entries(list.values)).flatMap(([code, text]): Option[] => ((only === undefined || only.includes(code)) && !(list.retired ?? []).includes(code)) || code === chosen ? [{ code, text }] : []);

/** Radio cards, the whole card being the target; a long list is a select. */
export function ChoiceInput({ field, id, value, described, wrong, onChange }: InputProps<ChoiceField>) {
  const { t, language } = useSpeech();
  const { data, facts } = useGround();
  const options = optionsOf(offered(field, data, facts), value);
  if (options.length > 7) {
    return (
      <select id={id} className="p-input" value={typeof value === 'string' ? value : ''} aria-labelledby={`${id}-label`} aria-describedby={described} aria-invalid={wrong} onChange={(e) => onChange(e.target.value === '' ? undefined : e.target.value)}>
        <option value="">{t({ zh: '请选择', en: 'Choose' })}</option>
        {options.map(({ code, text }) => <option key={code} value={code}>{t(text)}</option>)}
      </select>
    );
  }
  const across = options.every(({ text }) => text[language].length <= (language === 'zh' ? 5 : 9));
  return (
    <div className="p-options" data-across={across}>
      {options.map(({ code, text }) => (
        <label key={code} className="p-option"><input type="radio" name={id} value={code} checked={value === code} onChange={() => onChange(code)} /><span>{t(text)}</span></label>
      ))}
    </div>
  );
}

export function ChoicesInput({ field, value, onChange }: InputProps<ChoicesField>) {
  const { t } = useSpeech();
  const chosen = Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
  const options = optionsOf(field);
  const give = (code: string, on: boolean) => {
    const next = options.map((o) => o.code).filter((c) => (c === code ? on : chosen.includes(c)));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <div className="p-options">
      {options.map(({ code, text }) => (
        <label key={code} className="p-option"><input type="checkbox" checked={chosen.includes(code)} onChange={(e) => give(code, e.target.checked)} /><span>{t(text)}</span></label>
      ))}
    </div>
  );
}

export function YesNoInput({ field, id, value, onChange }: InputProps<YesNoField>) {
  const { t } = useSpeech();
  // 有没有……？ is answered by 有 and 没有 in Chinese.
  const has = field.label.zh.startsWith('有没有');
  const words: readonly [boolean, Text][] = [[true, { zh: has ? '有' : '是', en: 'Yes' }], [false, { zh: has ? '没有' : '否', en: 'No' }]];
  return (
    <div className="p-options" data-across="true">
      {words.map(([answer, text]) => <label key={String(answer)} className="p-option"><input type="radio" name={id} checked={value === answer} onChange={() => onChange(answer)} /><span>{t(text)}</span></label>)}
    </div>
  );
}
