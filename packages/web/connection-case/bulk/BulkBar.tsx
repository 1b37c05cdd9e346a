import { Button } from 'antd';
import { useState } from 'react';
import type { CaseRow } from '../../ask/shapes.ts';
import { useText } from '../../parts/language.tsx';
import type { BulkAct } from './bulk-acts.ts';
import { TransferDrawer } from './TransferDrawer.tsx';
import { UrgingDrawer } from './UrgingDrawer.tsx';

type Props = { readonly rows: readonly CaseRow[]; readonly acts: readonly BulkAct[]; readonly clear: () => void };

const drawers = { 'transfer-manager': TransferDrawer, urge: UrgingDrawer } as const;

/** What can be done with the cases that are picked. */
export function BulkBar({ rows, acts, clear }: Props) {
  const t = useText();
  const [opened, open] = useState<{ readonly act: BulkAct; readonly rows: readonly CaseRow[] } | null>(null);
  const Drawer = opened ? drawers[opened.act.command] : null;
  const words = { 'transfer-manager': { zh: '批量移交经理', en: 'Hand over' }, urge: { zh: '批量督办', en: 'Urge' } } as const;
  return (
    <div className="row bulk-bar">
      <span role="status">{t({ zh: `已选 ${rows.length} 件`, en: `${rows.length} picked` })}</span>
      {acts.map((act) => <Button key={act.command} data-bulk={act.command} onClick={() => open({ act, rows })}>{t(words[act.command])}</Button>)}
      <button type="button" className="link" onClick={clear}>{t({ zh: '取消选择', en: 'Pick none' })}</button>
      {Drawer && opened ? <Drawer rows={opened.rows} close={() => open(null)} /> : null}
    </div>
  );
}
