import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AccountMenu } from './AccountMenu.tsx';
import { Icon } from './icons.tsx';
import { placeOf, type Place } from './place-names.ts';
import { SearchBox } from './SearchBox.tsx';
import { dayInWords, weekdayOf } from '../parts/write-dates.ts';
import { useDays } from '../ask/fortnight.ts';
import { useLanguage, useText } from '../parts/language.tsx';
import { useUnits } from '../ask/lists.ts';
import { useUnread } from '../ask/messages.ts';
import type { Me } from '../ask/me.ts';

/** Where I am and what day it is, the search, my unit, what I was told, and who I am. */
export function TopBar({ me, help }: { readonly me: Me; readonly help: () => void }) {
  const t = useText();
  const { language, speak } = useLanguage();
  const unread = useUnread();
  const place = placeOf(useRouterState({ select: ({ location }) => location.pathname }));
  const unit = useCounty(me);
  const told = unread === 0 ? t({ zh: '消息', en: 'Messages' }) : t({ zh: `消息，${unread} 条未读`, en: `Messages, ${unread} unread` });
  useEffect(() => {
    document.title = [place ? t(place.inside ?? place.name) : '', t({ zh: '接电', en: 'Jiedian' })].filter((part) => part !== '').join(' · ');
  }, [place, t]);
  return (
    <header className="top">
      {place ? <Where place={place} /> : null}
      <Today today={me.today} />
      <SearchBox />
      <span className="top-unit" title={unit}>{unit}</span>
      <Link to="/messages" className="top-bell" aria-label={told} title={told}><Icon of="bell" /><span className="caption">{unread === 0 ? '' : unread >= 100 ? '99+' : unread}</span></Link>
      <AccountMenu me={me} />
      <button type="button" className="top-button" onClick={help} title={t({ zh: '快捷键（?）', en: 'Keyboard (?)' })} aria-label={t({ zh: '快捷键', en: 'Keyboard shortcuts' })}><Icon of="keys" /></button>
      <button type="button" className="top-button" onClick={() => speak(language === 'zh' ? 'en' : 'zh')} lang={language === 'zh' ? 'en' : 'zh-CN'}>{language === 'zh' ? 'English' : '中文'}</button>
    </header>
  );
}

/** The county or branch that I work in: of a department, what it belongs to. */
function useCounty({ duties: [first] }: Me): string {
  const t = useText();
  const units = useUnits().data?.items ?? [];
  const own = units.find(({ id }) => id === first?.unit.id);
  const above = own?.kind === 'department' ? units.find(({ id }) => id === own.parentId) : own;
  return above ? t(above.name) : '';
}

function Where({ place: { room, name, inside } }: { readonly place: Place }) {
  const t = useText();
  if (room === '/' || room === '/todo' || room === '/done' || room === '/messages') return <h1 className="top-place">{t(name)}</h1>;
  return <nav className="top-place" aria-label={t({ zh: '位置', en: 'Breadcrumb' })}>{inside ? <><Link to={room} search={{}}>{t(name)}</Link><span aria-hidden="true">›</span><span>{t(inside)}</span></> : <span>{t(name)}</span>}</nav>;
}

/** 10 月 9 日 星期五 工作日: whether the house works today, holidays by name. */
function Today({ today }: { readonly today: string }) {
  const t = useText();
  const day = useDays(today, today).data?.items[0];
  const weekend = [0, 6].includes(new Date(`${today}T00:00:00Z`).getUTCDay());
  const kind = day === undefined ? '' : day.working ? t(weekend ? { zh: '调休上班', en: 'worked' } : { zh: '工作日', en: 'working day' }) : day.name && !weekend ? t(day.name) : t({ zh: '休息日', en: 'day off' });
  const name = weekdayOf(today);
  return <span className="top-day secondary"><span>{t(dayInWords(today))}</span> <span>{t({ zh: name.zh, en: name.en.slice(0, 3) })}</span> <span>{kind}</span></span>;
}
