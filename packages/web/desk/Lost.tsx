import { Link } from '@tanstack/react-router';
import { useText } from '../parts/language.tsx';

/** There is no such page. */
export function Lost() {
  const t = useText();
  return <div className="card">{t({ zh: '没有这个页面。', en: 'There is no such page.' })} <Link to="/">{t({ zh: '回到工作台', en: 'Back to the workbench' })}</Link></div>;
}
