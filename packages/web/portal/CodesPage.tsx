import { useQuery } from '@tanstack/react-query';
import { answer } from '../ask/answer.ts';
import { api } from '../ask/client.ts';
import { Nothing, Waiting } from '../parts/portal-kit/Trouble.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { momentOf } from '../parts/write-dates.ts';
import { Loadless, Page } from './Shell.tsx';

/** Demo data only: the numbers that can sign in, and the codes sent to them. */
export function CodesPage() {
  const { t } = useSpeech();
  const codes = useQuery({ queryKey: ['demo', 'codes'], refetchInterval: 3000, queryFn: () => answer(api.GET('/api/v1/demo/codes')) });
  const accounts = useQuery({ queryKey: ['demo', 'accounts'], queryFn: () => answer(api.GET('/api/v1/demo/accounts')) });
  return (
    <Page title={{ zh: '演示手机号和验证码', en: 'Demo numbers and codes' }} up="/sign-in">
      <section className="p-card">
        <h2 className="p-card-title">{t({ zh: '刚发出的验证码', en: 'Codes just sent' })}</h2>
        {codes.isPending ? <Waiting /> : codes.isError ? <Loadless error={codes.error} onRetry={() => void codes.refetch()} /> : codes.data.items.length === 0
          ? <p className="p-second">{t({ zh: '还没有。回到登录页获取验证码，这里会自动出现。', en: 'None yet. Ask for one on the sign-in page; it appears here by itself.' })}</p>
          : <ul className="p-rows" aria-live="polite">{codes.data.items.map((one) => <li key={`${one.phone}${one.at}`} className="p-row"><span className="p-grow">{one.phone}<br /><span className="p-second">{momentOf(one.at)}</span></span><span className="p-figure">{one.code}</span></li>)}</ul>}
      </section>
      <section className="p-card">
        <h2 className="p-card-title">{t({ zh: '可以登录的手机号', en: 'Numbers that can sign in' })}</h2>
        {accounts.data ? accounts.data.phones.length === 0 ? <Nothing text={{ zh: '没有演示手机号；任何手机号都可以登录后提出申请。', en: 'There are no demo numbers; any mobile may sign in and apply.' }} />
          : <ul className="p-rows">{accounts.data.phones.map(({ phone, name }) => <li key={phone} className="p-row"><span className="p-grow">{name}</span><span className="p-strong">{phone}</span></li>)}</ul> : null}
      </section>
    </Page>
  );
}
