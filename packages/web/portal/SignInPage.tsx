import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { meQuery } from '../ask/me.ts';
import { sendPhoneCode, useSignedIn, verifyPhoneCode } from '../ask/session.ts';
import { isTrouble } from '../ask/trouble.ts';
import { LanguageSwitch } from '../parts/portal-kit/Bar.tsx';
import { Shape } from '../parts/portal-kit/Shape.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Link } from './route/Link.tsx';
import { goToHref } from './route/go.ts';
import { usePlace } from './route/place.ts';
import { Page } from './Shell.tsx';

const phoneWrong: Text = { zh: '手机号应是 11 位，以 1 开头。请核对。', en: 'A mobile number has 11 digits and begins with 1. Please check it.' };
const codeWrong: Text = { zh: '验证码是短信里的 6 位数字，请核对。', en: 'The code is the 6 digits in the text message. Please check it.' };

/** By a code sent to the phone; no password to forget. */
export function SignInPage() {
  const { t } = useSpeech();
  const signedIn = useSignedIn();
  const demo = useQuery(meQuery).data?.demo === true;
  const to = usePlace().search.get('to') ?? '/';
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [sent, setSent] = useState(false);
  const [wait, setWait] = useState(0);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<{ at: 'phone' | 'code'; text: Text } | null>(null);
  useEffect(() => { if (wait <= 0) return; const timer = setTimeout(() => setWait(wait - 1), 1000); return () => clearTimeout(timer); }, [wait]);

  const run = async (at: 'phone' | 'code', ask: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setWrong(null);
    try {
      await ask();
      return true;
    } catch (error) {
      if (!isTrouble(error)) throw error;
      setWrong({ at, text: error.text });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const sendCode = async () => {
    if (!/^1[3-9]\d{9}$/.test(phone)) return setWrong({ at: 'phone', text: phoneWrong });
    if (await run('phone', () => sendPhoneCode(phone))) { setSent(true); setWait(60); }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!sent) return sendCode();
    if (!/^\d{4,8}$/.test(code)) return setWrong({ at: 'code', text: codeWrong });
    if (!(await run('code', () => verifyPhoneCode(phone, code)))) return;
    await signedIn();
    goToHref(to.startsWith('/') && !to.startsWith('//') ? to : '/', { replace: true });
  };
  const says = (at: 'phone' | 'code') => (wrong?.at === at ? <p className="p-wrong" role="alert" id={`${at}-says`}><Shape tone="late" /><span>{t(wrong.text)}</span></p> : null);
  return (
    <Page title={{ zh: '登录', en: 'Sign in' }} up="/" tool={<LanguageSwitch />}>
      <form className="p-card" noValidate onSubmit={(event) => void submit(event)}>
        <p className="p-statement">{t({ zh: '用手机号登录', en: 'Sign in with your mobile number' })}</p>
        <p className="p-second">{t({ zh: '我们会给您发一条短信验证码。代公司办理的，用登记过的经办人手机。', en: 'We will text you a code. Acting for a company? Use its registered agent’s mobile.' })}</p>
        <div className="p-field" data-wrong={wrong?.at === 'phone'}>
          <label className="p-label" htmlFor="phone">{t({ zh: '手机号', en: 'Mobile number' })}</label>
          <input id="phone" className="p-input" type="tel" inputMode="numeric" autoComplete="tel" value={phone} aria-invalid={wrong?.at === 'phone'} aria-describedby="phone-says" onChange={(e) => setPhone(e.target.value.replace(/\D/g, '').slice(0, 11))} />
          {says('phone')}
        </div>
        {sent ? (
          <div className="p-field" data-wrong={wrong?.at === 'code'}>
            <label className="p-label" htmlFor="code">{t({ zh: '验证码', en: 'Code' })}</label>
            <input id="code" className="p-input" inputMode="numeric" autoComplete="one-time-code" value={code} aria-invalid={wrong?.at === 'code'} aria-describedby="code-says" onChange={(e) => setCode(e.target.value.replace(/\D/g, '').slice(0, 8))} />
            {says('code')}
            <p aria-live="polite" className="p-second">{wait > 0 ? t({ zh: `已发送，${wait} 秒后可以重发`, en: `Sent; you can ask again in ${wait} s` }) : <button type="button" className="p-link" onClick={() => void sendCode()}>{t({ zh: '没收到？重发', en: 'Not received? Send again' })}</button>}</p>
          </div>
        ) : null}
        <button type="submit" className="p-button p-primary p-wide" aria-busy={busy}>{t(busy ? { zh: '请稍候…', en: 'One moment…' } : sent ? { zh: '登录', en: 'Sign in' } : { zh: '获取验证码', en: 'Send me a code' })}</button>
      </form>
      {demo ? <div className="p-note" data-tone="mine"><span>{t({ zh: '这是演示环境，不发短信。', en: 'This is a demo; no text messages are sent.' })}</span><Link className="p-link" to="/demo/codes">{t({ zh: '查看演示手机号和验证码', en: 'See demo numbers and codes' })}</Link></div> : null}
      <p className="p-second"><a className="p-link" href="/desk/">{t({ zh: '工作人员登录', en: 'Staff sign-in' })}</a></p>
    </Page>
  );
}
