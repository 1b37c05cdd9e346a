import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { OfferedAct } from '../../ask/shapes.ts';
import { useText } from '../language.tsx';

/** The one primary act by name, the other acts of the open steps beside it, and what may be done at any time under 更多. An open menu stays as it is: acts that come late must not move under the cursor. */
export function ActBar({ acts, open }: { readonly acts: readonly OfferedAct[]; readonly open: (command: string) => void }) {
  const t = useText();
  const first = acts.find((act) => act.primary);
  const beside = acts.filter((act) => act !== first && act.step !== null).slice(0, 2);
  const [held, hold] = useState<readonly OfferedAct[] | null>(null);
  const rest = held ?? acts.filter((act) => act !== first && !beside.includes(act));
  return (
    <div className="row push no-print">
      {rest.length > 0 ? (
        <Dropdown autoFocus trigger={['click']} onOpenChange={(opened) => hold(opened ? rest : null)} menu={{ items: rest.map((act) => ({ key: act.command, label: t(act.name), onClick: () => open(act.command) })) }}>
          <Button>{t({ zh: '更多', en: 'More' })}<svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true"><path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.4" /></svg></Button>
        </Dropdown>
      ) : null}
      {beside.map((act) => <Button key={act.command} data-open={act.command} onClick={() => open(act.command)}>{t(act.name)}</Button>)}
      {first ? <Button type="primary" data-open={first.command} onClick={() => open(first.command)}>{t(first.name)}</Button> : null}
    </div>
  );
}
