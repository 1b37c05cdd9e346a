import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language, Text } from '@jiedian/domain/kernel/text.ts';

type Spoken = { readonly language: Language; readonly speak: (language: Language) => void };

const kept = 'jiedian.language';
const LanguageContext = createContext<Spoken>({ language: 'zh', speak: () => undefined });

const keptLanguage = (): Language => {
  try {
    return localStorage.getItem(kept) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
};

/** Chinese until somebody chooses English; the choice is kept on the device, and the page says its language. */
export function LanguageProvider({ children, first }: { readonly children: ReactNode; readonly first?: Language }) {
  const [language, setLanguage] = useState<Language>(first ?? keptLanguage);
  const speak = useCallback((next: Language) => {
    setLanguage(next);
    try {
      localStorage.setItem(kept, next);
    } catch {
      // A browser that keeps nothing still speaks the language until it is closed.
    }
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return <LanguageContext value={useMemo(() => ({ language, speak }), [language, speak])}>{children}</LanguageContext>;
}

export const useLanguage = (): Spoken => use(LanguageContext);

/** `t(text)` gives the words of the chosen language. */
export function useText(): (text: Text) => string {
  const { language } = use(LanguageContext);
  return useCallback((text: Text) => text[language], [language]);
}
