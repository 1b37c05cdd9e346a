import { Link } from '@tanstack/react-router';
import { Icon } from './icons.tsx';
import { useText } from '../parts/language.tsx';
import { useMe } from '../ask/session.ts';
import { useTodoCounts } from '../ask/todo.ts';

/** Keepers of the regimes, and whoever answers for days. */
const regimeReaders: readonly string[] = ['administrator', 'group-marketing', 'auditor', 'customer-manager', 'project-manager', 'unit-head', 'branch-head'];

const here = { includeSearch: false } as const;

/** Where one can go; the number at 待办 is what waits for me. */
export function SideBar() {
  const t = useText();
  const counts = useTodoCounts();
  const me = useMe();
  return (
    <nav className="side" aria-label={t({ zh: '主菜单', en: 'Main menu' })}>
      <div className="brand"><img src="/icon.svg" alt="" width="24" height="24" />{t({ zh: '接电', en: 'Jiedian' })}</div>
      <Link to="/" activeOptions={{ exact: true, ...here }}><Icon of="workbench" />{t({ zh: '工作台', en: 'Workbench' })}</Link>
      <Link to="/todo" activeOptions={here}><Icon of="todo" />{t({ zh: '待办', en: 'To do' })}<span className="side-count">{counts.data ? counts.data.all : null}</span></Link>
      <Link to="/deadlines" search={{}} activeOptions={here}><Icon of="deadline" />{t({ zh: '到期日历', en: 'Deadlines' })}</Link>
      <Link to="/cases" activeOptions={here}><Icon of="cases" />{t({ zh: '案件', en: 'Cases' })}</Link>
      <Link to="/projects" activeOptions={here}><Icon of="projects" />{t({ zh: '配套项目', en: 'Grid projects' })}</Link>
      <Link to="/warnings" search={{}} activeOptions={here}><Icon of="warning" />{t({ zh: '预警', en: 'Warnings' })}</Link>
      <Link to="/urgings" search={{}} activeOptions={here}><Icon of="urging" />{t({ zh: '督办', en: 'Urgings' })}</Link>
      <p className="side-part">{t({ zh: '规则与组织', en: 'Rules and people' })}</p>
      <Link to="/recount" search={{}}><Icon of="clock" />{t({ zh: '换规则重算', en: 'Recount' })}</Link>
      <Link to="/calendar"><Icon of="calendar" />{t({ zh: '工作日历', en: 'Calendar' })}</Link>
      {me.data?.duties.some(({ duty }) => regimeReaders.includes(duty)) ? <Link to="/regimes"><Icon of="rules" />{t({ zh: '时限规则', en: 'Regimes' })}</Link> : null}
      <Link to="/people"><Icon of="people" />{t({ zh: '人员与单位', en: 'People, units' })}</Link>
      <a href="/" target="_blank" rel="noreferrer"><Icon of="portal" />{t({ zh: '客户门户', en: 'Portal' })}</a>
    </nav>
  );
}
