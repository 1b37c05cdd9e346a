import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { meQuery } from '../ask/me.ts';
import { isTrouble } from '../ask/trouble.ts';
import { Bar } from '../parts/portal-kit/Bar.tsx';
import { Icon, type IconName } from '../parts/portal-kit/Icon.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { NetworkStrip, Trouble, Waiting } from '../parts/portal-kit/Trouble.tsx';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Link, Navigate } from './route/Link.tsx';
import { goBack } from './route/go.ts';
import { usePlace } from './route/place.ts';
import { useUnread } from './use-unread.ts';

const tabs: readonly { readonly to: '/' | '/cases' | '/messages' | '/mine'; readonly icon: IconName; readonly name: Text }[] = [
  { to: '/', icon: 'home', name: { zh: '首页', en: 'Home' } },
  { to: '/cases', icon: 'paper', name: { zh: '我的办电', en: 'My cases' } },
  { to: '/messages', icon: 'bell', name: { zh: '消息', en: 'Messages' } },
  { to: '/mine', icon: 'person', name: { zh: '我的', en: 'Me' } },
];

function Tabs() {
  const { t } = useSpeech();
  const { pathname } = usePlace();
  const unread = useUnread();
  return (
    <nav className="p-tabs" aria-label={t({ zh: '主菜单', en: 'Main menu' })}>
      {tabs.map(({ to, icon, name }) => (
        <Link key={to} to={to} aria-current={pathname === to ? 'page' : undefined}>
          <Icon name={icon} />{t(name)}
          {to === '/messages' && unread > 0 ? <span className="p-badge">{unread > 99 ? '99+' : unread}<span className="p-hidden">{t({ zh: '条未读', en: 'unread' })}</span></span> : null}
        </Link>
      ))}
    </nav>
  );
}

type PageProps = { readonly title: Text; readonly up?: string; readonly onBack?: () => void; readonly tool?: ReactNode; readonly head?: ReactNode; readonly foot?: ReactNode; readonly tabs?: boolean; readonly children: ReactNode };

/** A page of the portal: its bar (or `head`), what it holds, and the dock or the tabs beneath. */
export function Page({ title, up, onBack, tool, head, foot, tabs: withTabs = false, children }: PageProps) {
  const { t } = useSpeech();
  const name = t(title);
  useEffect(() => { document.title = `${name} | ${t({ zh: '接电', en: 'Jiedian' })}`; }, [name, t]);
  return (
    <div className="portal">
      <a className="p-skip" href="#main">{t({ zh: '跳到正文', en: 'Skip to content' })}</a>
      <NetworkStrip />
      {head ?? <Bar title={name} {...(up === undefined && !onBack ? {} : { onBack: onBack ?? (() => goBack(up ?? '/')) })} {...(tool === undefined ? {} : { tool })} />}
      <main id="main" tabIndex={-1} className={head ? 'p-main p-under-crown' : 'p-main'}>{children}</main>
      {foot ? <footer className="p-foot">{foot}</footer> : null}
      {withTabs ? <Tabs /> : null}
    </div>
  );
}

/** Shows its children to those who have signed in, and sends all others to the door, to come back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useQuery(meQuery);
  const { href } = usePlace();
  if (me.isPending) return <div className="portal"><main className="p-main"><Waiting /></main></div>;
  if (me.isError) return <div className="portal"><main className="p-main"><Loadless error={me.error} onRetry={() => void me.refetch()} /></main></div>;
  return me.data.signedIn ? children : <Navigate to="/sign-in" search={{ to: href }} />;
}

const fault: Text = { zh: '我们这边出了问题，您填的都在。请过几分钟再试，或打 95598。', en: 'Something went wrong on our side. What you entered is kept. Try again in a few minutes or call 95598.' };

/** A page that could not be read. */
export function Loadless({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return isTrouble(error) ? <Trouble text={error.text} requestId={error.status >= 500 ? error.requestId ?? undefined : undefined} onRetry={onRetry} /> : <Trouble text={fault} onRetry={onRetry} />;
}
