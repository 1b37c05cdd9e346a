import type { ToldCustomer } from '../../ask/exchanges.ts';
import { shortMoment } from '../write-dates.ts';
import { useText } from '../language.tsx';

const channels = { message: { zh: '网上', en: 'portal' }, sms: { zh: '短信', en: 'text message' }, 'e-mail': { zh: '邮件', en: 'e-mail' } } as const;
const states = { waiting: { zh: '待发', en: 'waiting' }, sent: { zh: '已发', en: 'sent' }, failed: { zh: '未发出，将重试', en: 'not sent, will be tried again' }, 'given-up': { zh: '未能发出', en: 'could not be sent' } } as const;

/** One message to the customer: what it said, how it went, whether it was read, and what it asks for. */
export function ToldItem({ told, today }: { readonly told: ToldCustomer; readonly today: string }) {
  const t = useText();
  return (
    <>
      <div className="exchange-head">
        <b>{t({ zh: '告知客户', en: 'Told the customer' })}</b>
        {told.asks ? <span>{told.owes ? t({ zh: `待客户办理：${told.asks.zh}`, en: `the customer owes: ${told.asks.en}` }) : <span className="secondary">{t({ zh: `请客户办理：${told.asks.zh}`, en: `asked for: ${told.asks.en}` })}</span>}</span> : null}
        <span className="secondary">{shortMoment(told.at, today)}</span>
        {told.ways.map(({ channel, state }) => <span key={`${channel}${state}`} className={state === 'given-up' || state === 'failed' ? 'light light-amber' : 'secondary'}>{t(channels[channel])} {t(states[state])}</span>)}
        {told.readAt ? <span className="met">{t({ zh: `${shortMoment(told.readAt, today)} 已读`, en: `read ${shortMoment(told.readAt, today)}` })}</span> : null}
      </div>
      <div>{t(told.words)}</div>
    </>
  );
}
