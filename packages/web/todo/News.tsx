import { Link } from '@tanstack/react-router';
import type { News as Line } from '../ask/shapes.ts';
import { dayOf, momentOf, shortDay, addDays } from '../parts/write-dates.ts';
import { useText } from '../parts/language.tsx';
import { useUnread } from '../ask/messages.ts';

/** 最新消息: what others did on my cases and projects, newest first, and how many messages wait to be read. */
export function News({ lines, today }: { readonly lines: readonly Line[]; readonly today: string }) {
  const t = useText();
  const unread = useUnread();
  return (
    <section className="card tight beside" aria-label={t({ zh: '最新消息', en: 'News' })}>
      <div className="beside-head">
        <h2>{t({ zh: '最新消息', en: 'News' })}</h2>
        <Link to="/messages" className="push">{unread > 0 ? t({ zh: `${unread} 条未读`, en: `${unread} unread` }) : t({ zh: '全部消息', en: 'All messages' })}</Link>
      </div>
      {lines.length === 0 ? <p className="beside-none secondary">{t({ zh: '您经办的案件近来没有他人的办理。', en: 'No one else has acted on your cases recently.' })}</p> : null}
      <ul>
        {lines.map(({ stream, seq, about, number, at, sentence }) => (
          <li key={`${stream.id}-${seq}`} className="beside-item">
            <div className="beside-line">
              <Link to={stream.kind === 'case' ? '/cases/$id' : '/projects/$id'} params={{ id: stream.id }} search={{ tab: 'ledger' }}>{t(sentence)}</Link>
              <span className="caption keep">{t(when(at, today))}</span>
            </div>
            <div className="caption beside-about">{about ?? number}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 09:42 today, 昨日 16:08, else the day. */
function when(at: string, today: string): { readonly zh: string; readonly en: string } {
  const [day, time] = [dayOf(at), momentOf(at).slice(11)];
  if (day === today) return { zh: time, en: time };
  if (day === addDays(today, -1)) return { zh: `昨日 ${time}`, en: `Yesterday ${time}` };
  return { zh: shortDay(day, today), en: shortDay(day, today) };
}
