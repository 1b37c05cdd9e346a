import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { meQuery } from '../ask/me.ts';
import { LanguageSwitch, LargeText } from '../parts/portal-kit/Bar.tsx';
import { HouseMark, Icon, type IconName } from '../parts/portal-kit/Icon.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { Link } from './route/Link.tsx';
import { personWords } from './person-words.ts';
import { casesQuery } from './queries.ts';
import { RunningCase } from './RunningCase.tsx';
import { Loadless, Page } from './Shell.tsx';
import { StartedApplication, useStarted } from './StartedApplication.tsx';

/** Whoever has a running case comes to ask "what now", so it stands before the menu. */
export function HomePage() {
  const { t } = useSpeech();
  const me = useQuery(meQuery);
  const cases = useInfiniteQuery({ ...casesQuery, enabled: me.data?.signedIn === true });
  const rows = (cases.data?.pages ?? []).flatMap(({ items }) => items);
  const running = rows.filter(({ status }) => status !== 'ended');
  const first = running[0];
  const started = useStarted(me.data?.signedIn === true);
  const name = personWords(first?.customerName ?? me.data?.customers[0]?.name ?? me.data?.person?.name ?? '');
  const head = (
    <header className="p-crown">
      <div className="p-crown-row"><span className="p-crown-name"><HouseMark />{t({ zh: '接电', en: 'Jiedian' })}</span><LargeText /><LanguageSwitch /></div>
      <h1 className="p-card-title">{me.data?.signedIn === true ? <Link to="/mine" className="p-link" style={{ color: '#fff' }}>{t(name)}<Icon name="next" size={18} /></Link> : t({ zh: '用电报装，在这里办', en: 'Apply for electricity here' })}</h1>
    </header>
  );
  return (
    <Page title={{ zh: '首页', en: 'Home' }} head={head} tabs>
      {me.data?.signedIn === false ? <Welcome /> : null}
      {me.isError ? <Loadless error={me.error} onRetry={() => void me.refetch()} /> : cases.isLoading || me.isPending ? <Waiting /> : cases.isError ? <Loadless error={cases.error} onRetry={() => void cases.refetch()} /> : null}
      {first ? <RunningCase id={first.id} /> : me.data?.signedIn === true && cases.isSuccess && !started ? <NoneRunning /> : null}
      {started && cases.isSuccess ? <StartedApplication savedAt={started.savedAt} first={!first} /> : null}
      <nav className="p-two" aria-label={t({ zh: '办电服务', en: 'Services' })}>
        <Door to="/apply" icon="bolt" name={{ zh: '我要办电', en: 'Apply for supply' }} about={{ zh: '新装、增容、变更', en: 'New supply, more capacity, changes' }} />
        <Door to="/cases" icon="steps" name={{ zh: '查进度', en: 'Progress' }} about={running.length > 0 ? { zh: `${running.length} 件正在办`, en: `${running.length} under way` } : { zh: '看办到哪一步', en: 'See where things stand' }} />
        <Door to="/papers" icon="list" name={{ zh: '资料清单', en: 'Papers' }} about={{ zh: '看看要备哪些材料', en: 'What to prepare' }} />
        <Door to="/publication" icon="clock" name={{ zh: '时限与收费公示', en: 'Times and fees' }} about={{ zh: '承诺几天、收什么费', en: 'Our time limits and charges' }} />
      </nav>
      <section className="p-card p-rows" style={{ gap: 0 }} aria-label={t({ zh: '热线', en: 'Hotlines' })}>
        <Hotline name={{ zh: '供电服务热线', en: 'Supply hotline' }} number="95598" />
        <Hotline name={{ zh: '能源监管投诉', en: 'Energy regulator hotline' }} number="12398" />
      </section>
    </Page>
  );
}

function Door({ to, icon, name, about }: { to: '/apply' | '/cases' | '/papers' | '/publication'; icon: IconName; name: Text; about: Text }) {
  const { t } = useSpeech();
  return <Link to={to} className="p-card p-door"><Icon name={icon} size={28} /><span className="p-card-title">{t(name)}</span><span className="p-second">{t(about)}</span></Link>;
}

function Hotline({ name, number }: { name: Text; number: string }) {
  const { t } = useSpeech();
  return <a className="p-row" href={`tel:${number}`}><span style={{ color: 'var(--act)', display: 'flex' }}><Icon name="phone" /></span><span className="p-grow">{t(name)}</span><span className="p-strong">{number}</span></a>;
}

function Welcome() {
  const { t } = useSpeech();
  return (
    <section className="p-card p-card-framed">
      <p className="p-title">{t({ zh: '登录后办电、查进度', en: 'Sign in to apply and track progress' })}</p>
      <p className="p-second">{t({ zh: '一部手机就能办：申请、看方案、报验、签合同。', en: 'Everything on your phone: apply, read the scheme, report completion, sign.' })}</p>
      <Link to="/sign-in" search={{ to: '/' }} className="p-button p-primary p-wide">{t({ zh: '用手机号登录', en: 'Sign in with your mobile number' })}</Link>
    </section>
  );
}

function NoneRunning() {
  const { t } = useSpeech();
  return (
    <section className="p-card p-card-framed">
      <p className="p-title">{t({ zh: '现在没有在办的用电申请', en: 'You have no open application' })}</p>
      <p className="p-second">{t({ zh: '约 10 分钟填完，填到一半会自动保存。', en: 'Takes about ten minutes and saves as you go.' })}</p>
      <Link to="/apply" className="p-button p-primary p-wide">{t({ zh: '我要办电', en: 'Apply for supply' })}</Link>
    </section>
  );
}
