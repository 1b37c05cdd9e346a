import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { isTrouble } from '../ask/trouble.ts';
import { signInByName, useSignedIn, verifyTotp } from '../ask/session.ts';
import { useLanguage, useText } from '../parts/language.tsx';
import type { Me } from '../ask/me.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { DemoAccounts } from './DemoAccounts.tsx';

/** Staff sign in by name and password, and by a second factor where they have chosen one. */
export function SignInPage({ me }: { readonly me: Me }) {
  const t = useText();
  const { language, speak } = useLanguage();
  const signedIn = useSignedIn();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Text | null>(null);

  const enter = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || password === '') return setWrong({ zh: '请填写用户名和密码。', en: 'Enter your user name and password.' });
    setBusy(true);
    setWrong(null);
    try {
      const answered = code === null ? await signInByName(name.trim(), password) : await verifyTotp(code);
      if (answered === 'second-factor') setCode('');
      else await signedIn();
    } catch (error) {
      setWrong(isTrouble(error) ? error.text : { zh: '登录没有成功，请再试一次。', en: 'Sign-in failed. Please try again.' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <main className="sign-in">
      <form className="card" onSubmit={(event) => void enter(event)} noValidate>
        <div className="row"><h1 className="brand"><img src="/icon.svg" alt="" width="28" height="28" />{t({ zh: '接电 · 员工登录', en: 'Jiedian · staff sign-in' })}</h1>
          <Button className="push" type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>{language === 'zh' ? 'English' : '中文'}</Button></div>
        {me.signedIn && me.kind === 'customer' ? <p className="banner">{t({ zh: '您现在以客户身份登录；员工请用员工账户登录。', en: 'You are signed in as a customer; staff sign in with their own account.' })}</p> : null}
        {code === null ? (
          <>
            <p><label htmlFor="name">{t({ zh: '用户名', en: 'User name' })}</label><Input id="name" autoComplete="username" value={name} onChange={(e) => setName(e.target.value)} /></p>
            <p><label htmlFor="password">{t({ zh: '密码', en: 'Password' })}</label><Input.Password id="password" autoComplete="current-password" value={password} onChange={(e) => setPassword(e.target.value)} /></p>
          </>
        ) : (
          <p><label htmlFor="code">{t({ zh: '动态验证码（6 位）', en: 'One-time code (6 digits)' })}</label><Input id="code" inputMode="numeric" autoComplete="one-time-code" value={code} onChange={(e) => setCode(e.target.value)} /></p>
        )}
        {wrong ? <p className="light light-late" role="alert">{t(wrong)}</p> : null}
        <p style={{ marginTop: 16 }}><Button type="primary" htmlType="submit" block>{busy ? t({ zh: '正在登录…', en: 'Signing in…' }) : t({ zh: '登录', en: 'Sign in' })}</Button></p>
        <p style={{ marginTop: 12 }}><a href="/">{t({ zh: '我是客户，去办电、查进度', en: 'I am a customer: apply or track my case' })}</a></p>
      </form>
      {me.demo ? <DemoAccounts pick={(account, secret) => { setName(account); setPassword(secret); }} /> : null}
    </main>
  );
}
