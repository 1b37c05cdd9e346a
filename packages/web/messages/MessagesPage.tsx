import { Button } from 'antd';
import { Link } from '@tanstack/react-router';
import { MyListTabs } from '../parts/list/MyListTabs.tsx';
import { LoadTrouble, Nothing, Waiting } from '../parts/loading-states.tsx';
import { shortMoment } from '../parts/write-dates.ts';
import { useMarkRead, useMarkUnread, useMessages, useUnread } from '../ask/messages.ts';
import { useText } from '../parts/language.tsx';
import { useToday } from '../ask/session.ts';
import { useToasts } from '../parts/toast/toasts.ts';
import './messages.css';

/** 消息: what the house told me. Opening one marks it as read; what is still to do stands on the page it opens. */
export function MessagesPage() {
  const t = useText();
  const today = useToday();
  const messages = useMessages();
  const unread = useUnread();
  const mark = useMarkRead();
  const unmark = useMarkUnread();
  const say = useToasts();
  const markAll = () => mark.mutate('all', { onSuccess: ({ read, readAt }) => say({
    key: 'messages-read', shape: 'ok', seconds: 10, said: { zh: `${read} 条消息已标为已读`, en: `${read} message${read === 1 ? '' : 's'} marked as read` },
    ways: [{ words: { zh: '撤销', en: 'Undo' }, go: () => unmark.mutate(readAt) }],
  }) });
  const items = messages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="card tight" aria-label={t({ zh: '消息', en: 'Messages' })}>
      <MyListTabs />
      <div className="card-head messages-head">
        <h2>{t({ zh: '我的消息', en: 'My messages' })}</h2><span className="secondary">{unread > 0 ? t({ zh: `${unread} 条未读`, en: `${unread} unread` }) : ''}</span>
        {unread > 0 ? <button type="button" className="link push" disabled={mark.isPending} onClick={markAll}>{t({ zh: '全部标为已读', en: 'Mark all as read' })}</button> : null}
      </div>
      {messages.isPending ? <div className="card-body"><Waiting rows={8} /></div> : null}
      {messages.isError && !messages.data ? <div className="card-body"><LoadTrouble error={messages.error} again={() => void messages.refetch()} /></div> : null}
      {messages.data && items.length === 0 ? <Nothing why={{ zh: '还没有给您的消息；轮到您的事在待办里。', en: 'No messages yet; items waiting for you are in the to-do list.' }} way={<Link to="/todo" search={{}}>{t({ zh: '看待办', en: 'See the to-do list' })}</Link>} /> : null}
      <ul className="messages">
        {items.map(({ id, stream, words, about, at, readAt }) => (
          <li key={id} data-unread={readAt === null}>
            <Link to={stream.kind === 'case' ? '/cases/$id' : '/projects/$id'} params={{ id: stream.id }} search={{}} onClick={() => { if (readAt === null) mark.mutate([id]); }}>{t(words)}</Link>
            {readAt === null ? <span className="unseen">{t({ zh: '未读', en: 'Unread' })}</span> : null}
            <span className="caption">{about}</span><span className="caption keep messages-at">{shortMoment(at, today)}</span>
          </li>
        ))}
      </ul>
      {messages.hasNextPage ? <p className="messages-foot"><Button type="link" size="small" className="push" loading={messages.isFetchingNextPage} onClick={() => void messages.fetchNextPage()}>{t({ zh: '更早的消息', en: 'Earlier messages' })}</Button></p> : null}
    </section>
  );
}
