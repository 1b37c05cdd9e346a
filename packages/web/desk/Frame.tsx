import { Button, Dropdown } from 'antd';
import { Link, Outlet } from '@tanstack/react-router';
import { duties } from '@jiedian/domain/glossary/duty.ts';
import { LoadTrouble, Waiting } from '../parts/loading-states.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SignInPage } from '../session/SignInPage.tsx';
import { useLanguage, useText } from '../parts/language.tsx';
import { useMe, useSignOut } from '../ask/session.ts';
import type { Me } from '../ask/me.ts';

/** Side bar, top bar and the page; whoever is not signed in as staff meets the sign-in instead. */
export function Frame() {
  const me = useMe();
  if (me.isPending) return <main className="content"><Waiting /></main>;
  if (me.isError) return <main className="content"><LoadTrouble error={me.error} again={() => void me.refetch()} /></main>;
  return me.data.signedIn && me.data.kind === 'staff' ? <Rooms me={me.data} /> : <SignInPage me={me.data} />;
}

function Rooms({ me }: { readonly me: Me }) {
  const t = useText();
  return (
    <div className="frame">
      <a className="skip" href="#page">{t({ zh: '跳到正文', en: 'Skip to the page' })}</a>
      <nav className="side" aria-label={t({ zh: '主菜单', en: 'Main menu' })}>
        <div className="brand"><img src="/icon.svg" alt="" width="24" height="24" />{t({ zh: '接电', en: 'Jiedian' })}</div>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>{t({ zh: '工作台', en: 'Workbench' })}</Link>
        <Link to="/cases" activeOptions={{ includeSearch: false }}>{t({ zh: '案件', en: 'Cases' })}</Link>
        <Link to="/projects" activeOptions={{ includeSearch: false }}>{t({ zh: '配套项目', en: 'Grid projects' })}</Link>
        <hr />
        <Link to="/people">{t({ zh: '人员与单位', en: 'People and units' })}</Link>
        <a href="/" target="_blank" rel="noreferrer">{t({ zh: '客户门户', en: 'Customer portal' })}</a>
      </nav>
      <div>
        <header className="top">
          <SearchBox />
          <Who me={me} />
        </header>
        <main className="content" id="page"><Outlet /></main>
      </div>
    </div>
  );
}

function Who({ me }: { readonly me: Me }) {
  const t = useText();
  const { language, speak } = useLanguage();
  const signOut = useSignOut();
  const held = [...new Set(me.duties.map((d) => d.duty))].map((duty) => (duty in duties ? t(duties[duty as keyof typeof duties]) : duty));
  const units = [...new Map(me.duties.map((d) => [d.unit.id, d.unit])).values()].map((u) => t(u.name));
  return (
    <>
      <span className="who"><span className="secondary">{units[0]}</span> {me.person?.name} <span className="secondary">{held[0]}</span></span>
      <Button type="text" onClick={() => speak(language === 'zh' ? 'en' : 'zh')} lang={language === 'zh' ? 'en' : 'zh-CN'}>{language === 'zh' ? 'English' : '中文'}</Button>
      <Dropdown
        trigger={['click']}
        menu={{ items: [...held.map((name, i) => ({ key: `duty-${i}`, label: name, disabled: true })), { type: 'divider' as const }, { key: 'out', label: t({ zh: '退出登录', en: 'Sign out' }), onClick: () => void signOut() }] }}
      >
        <Button type="text">{t({ zh: '账户', en: 'Account' })}</Button>
      </Dropdown>
    </>
  );
}
