import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { setLargeText, useSpeech } from './speech.ts';

export function LargeText() {
  const { t, large } = useSpeech();
  return <button type="button" className="p-bar-tool" aria-pressed={large} onClick={() => setLargeText(!large)}><Icon name="letters" /><span className="p-tool-word">{t({ zh: large ? '标准字' : '大字', en: large ? 'Normal text' : 'Large text' })}</span></button>;
}

export function LanguageSwitch() {
  const { language, speak } = useSpeech();
  const other = language === 'zh' ? 'en' : 'zh';
  return <button type="button" className="p-bar-tool" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => speak(other)}>{other === 'zh' ? '中文' : 'EN'}</button>;
}

/** The bar of a page that was come to from another: back, title, one tool. */
export function Bar({ title, onBack, tool }: { title: string; onBack?: () => void; tool?: ReactNode }) {
  const { t } = useSpeech();
  return (
    <header className="p-bar">
      {onBack ? <button type="button" className="p-bar-tool p-bar-back" aria-label={t({ zh: '返回', en: 'Back' })} onClick={onBack}><Icon name="back" /></button> : null}
      <h1>{title}</h1>
      {tool ?? <LargeText />}
    </header>
  );
}
