import { Dropdown } from 'antd';
import { Link } from '@tanstack/react-router';
import { duties } from '@jiedian/domain/glossary/duty.ts';
import { Icon } from './icons.tsx';
import { useSignOut } from '../ask/session.ts';
import { useText } from '../parts/language.tsx';
import type { Me } from '../ask/me.ts';

/** Initial, name and duty; all duties with their units and the way out in the menu. */
export function AccountMenu({ me }: { readonly me: Me }) {
  const t = useText();
  const signOut = useSignOut();
  const held = me.duties.map(({ duty, unit }) => ({ duty: duty in duties ? t(duties[duty as keyof typeof duties]) : duty, unit: t(unit.name) }));
  const name = me.person?.name ?? '';
  const first = held[0]?.duty ?? '';
  const items = [
    ...held.map(({ duty, unit }, i) => ({ key: `duty-${i}`, label: <span className="account-duty">{duty}<span className="caption">{unit}</span></span>, disabled: true })),
    { type: 'divider' as const },
    ...(me.duties.some(({ duty }) => duty === 'administrator') ? [{ key: 'parts', label: <Link to="/parts">{t({ zh: '界面零件', en: 'Parts of the pages' })}</Link> }] : []),
    { key: 'out', label: t({ zh: '退出登录', en: 'Sign out' }), onClick: () => void signOut() },
  ];
  return (
    <Dropdown autoFocus trigger={['click']} menu={{ items }}>
      <button type="button" className="top-account">
        <span className="unseen">{t({ zh: '账户', en: 'Account' })}</span><span className="avatar" aria-hidden="true">{name.slice(0, 1)}</span><span className="top-name">{name}</span><span className="secondary top-duty">{first}</span><Icon of="down" />
      </button>
    </Dropdown>
  );
}
