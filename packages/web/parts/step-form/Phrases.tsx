import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useLanguage } from '../language.tsx';
import { useText } from '../language.tsx';
import { words } from './step-words.ts';

/** 常用意见: one click puts the sentence at the end of what is there; it can be edited afterwards. */
export function Phrases({ phrases, value, onPick }: { readonly phrases: readonly Text[]; readonly value: string; onPick(next: string): void }) {
  const t = useText();
  const { language } = useLanguage();
  const joined = (phrase: string) => (value.trim() === '' ? phrase : value.includes(phrase) ? value : `${value.trimEnd()}${language === 'zh' ? '' : ' '}${phrase}`);
  return (
    <div className="step-phrases" role="group" aria-label={t(words.phrases)}>
      <span className="caption">{t(words.phrases)}</span>
      {phrases.map((phrase) => <button key={phrase.zh} type="button" className="step-phrase" onClick={() => onPick(joined(t(phrase)))}>{t(phrase)}</button>)}
    </div>
  );
}
