import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '../ask/me.ts';
import { useSignOut } from '../ask/session.ts';
import { isTrouble, type Trouble } from '../ask/trouble.ts';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { setLargeText, useSpeech } from '../parts/portal-kit/speech.ts';
import { Link } from './route/Link.tsx';
import { goTo } from './route/go.ts';
import { useInstall } from './install.ts';
import { isNamed, personWords } from './person-words.ts';
import { Page, SignedIn } from './Shell.tsx';
import { TroubleNote } from './TroubleNote.tsx';

export const MinePage = () => <SignedIn><Mine /></SignedIn>;

/** Who I am here and for whom, how the pages speak, and the way out. */
function Mine() {
  const { t, language, speak, large } = useSpeech();
  const signOut = useSignOut();
  const install = useInstall();
  const me = useQuery(meQuery).data;
  const customers = (me?.customers ?? []).filter(({ name }) => isNamed(name));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const leave = async () => {
    try {
      await signOut();
      goTo({ to: '/', replace: true });
    } catch (error) {
      if (!isTrouble(error)) throw error;
      setTrouble(error);
    }
  };
  return (
    <Page title={{ zh: '我的', en: 'Me' }} tabs>
      <TroubleNote trouble={trouble} />
      <section className="p-card">
        <h2 className="p-title">{t(personWords(me?.person?.name ?? ''))}</h2>
        {customers.length > 0 ? <p className="p-second">{t({ zh: '可以办理的客户', en: 'Customers you act for' })}</p> : null}
        {customers.length > 0 ? <ul className="p-rows">{customers.map(({ id, name }) => <li key={id} className="p-row">{name}</li>)}</ul> : null}
        <p className="p-second">{t({ zh: '姓名、电话有变，请在办理中的申请里选“变更用电需求”，或打 95598。', en: 'Has your name or phone number changed? Use “Change what you applied for” in an open case, or call 95598.' })}</p>
      </section>
      <section className="p-card p-rows" style={{ gap: 0 }}>
        <label className="p-row"><span className="p-grow">{t({ zh: '大字', en: 'Large text' })}</span><input type="checkbox" role="switch" className="p-switch" checked={large} onChange={(e) => setLargeText(e.target.checked)} /></label>
        <button type="button" className="p-row" onClick={() => speak(language === 'zh' ? 'en' : 'zh')}><span className="p-grow">{t({ zh: '语言', en: 'Language' })}</span><span className="p-second">{t({ zh: '中文，换成 English', en: 'English, change to 中文' })}</span><Icon name="next" /></button>
        {install ? <button type="button" className="p-row" onClick={install}><span className="p-grow">{t({ zh: '放到手机桌面，像应用一样打开', en: 'Put Jiedian on your home screen' })}</span><Icon name="next" /></button> : null}
        <Link to="/publication" className="p-row"><span className="p-grow">{t({ zh: '时限与收费公示', en: 'Times and fees' })}</span><Icon name="next" /></Link>
      </section>
      <section className="p-card"><h2 className="p-card-title">{t({ zh: '您的个人信息', en: 'Your personal data' })}</h2><p>{t({ zh: '只用于办理用电、结算和安全服务。身份证号、电话加密保存；看过、改过都有记录，可以要求查询、更正或删除。', en: 'Used only for your supply, billing and safety. Identity and phone numbers are stored encrypted; every access and change is logged, and you may ask to see, correct or erase your data.' })}</p></section>
      <button type="button" className="p-button p-quiet p-wide" onClick={() => void leave()}>{t({ zh: '退出登录', en: 'Sign out' })}</button>
    </Page>
  );
}
