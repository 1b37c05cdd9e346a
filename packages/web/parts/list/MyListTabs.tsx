import { Link } from '@tanstack/react-router';
import { useText } from '../language.tsx';
import './list.css';

/** 待办、已办、抄送: what waits for me, what I did, what I was told. */
export function MyListTabs() {
  const t = useText();
  return (
    <nav className="list-tabs" aria-label={t({ zh: '我的事项', en: 'My lists' })}>
      <Link to="/todo" search={{}} activeOptions={{ includeSearch: false }}>{t({ zh: '待办', en: 'To do' })}</Link>
      <Link to="/done" search={{}} activeOptions={{ includeSearch: false }}>{t({ zh: '已办', en: 'Done' })}</Link>
      <Link to="/messages">{t({ zh: '抄送与消息', en: 'Copied to me' })}</Link>
    </nav>
  );
}
