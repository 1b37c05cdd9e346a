import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { useLanguage } from '../parts/language.tsx';
import { Toasts } from '../parts/toast/Toasts.tsx';
import { theme } from './theme.ts';

/** The desk's clothes: tokens of look.md and the parts' own words in the chosen language. */
export function Dressed({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider theme={theme} locale={language === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <Toasts>{children}</Toasts>
    </ConfigProvider>
  );
}
