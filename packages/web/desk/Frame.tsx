import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { LoadTrouble, Waiting } from '../parts/loading-states.tsx';
import { ShortcutHelp } from './ShortcutHelp.tsx';
import { SideBar } from './SideBar.tsx';
import { SignInPage } from '../session/SignInPage.tsx';
import { TopBar } from './TopBar.tsx';
import { useMe } from '../ask/session.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useText } from '../parts/language.tsx';
import type { Me } from '../ask/me.ts';
import './frame.css';

const Wardrobe = lazy(() => import('./Wardrobe.tsx').then((loaded) => ({ default: loaded.Wardrobe })));

/** Side bar, top bar and the page; whoever is not signed in as staff meets the sign-in instead. */
export function Frame() {
  const me = useMe();
  if (me.isPending) return <main className="content"><Waiting /></main>;
  if (me.isError) return <main className="content"><LoadTrouble error={me.error} again={() => void me.refetch()} /></main>;
  return me.data.signedIn && me.data.kind === 'staff' ? <Rooms me={me.data} /> : <SignInPage me={me.data} />;
}

function Rooms({ me }: { readonly me: Me }) {
  const t = useText();
  const [helped, setHelped] = useState(false);
  const help = useCallback(() => setHelped(true), []);
  useShortcuts(help);
  return (
    <div className="frame">
      <a className="skip" href="#page">{t({ zh: '跳到正文', en: 'Skip to content' })}</a>
      <SideBar />
      <div className="frame-page">
        <TopBar me={me} help={help} />
        <main className="content" id="page" tabIndex={-1}><Outlet /></main>
      </div>
      <ShortcutHelp open={helped} close={() => setHelped(false)} />
      <Suspense fallback={null}><Wardrobe /></Suspense>
    </div>
  );
}
