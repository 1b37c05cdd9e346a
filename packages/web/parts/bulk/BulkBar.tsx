import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../language.tsx';
import type { BulkAct } from './bulk-acts.ts';
import type { BulkRow } from './bulk-row.ts';
import { TransferDrawer } from './TransferDrawer.tsx';
import { UrgingDrawer } from './UrgingDrawer.tsx';

type Props = { readonly rows: readonly BulkRow[]; readonly acts: readonly BulkAct[]; readonly clear: () => void };

const drawers = { transfer: TransferDrawer, urge: UrgingDrawer } as const;

/** What can be done with the cases or projects that are picked. */
export function BulkBar({ rows, acts, clear }: Props) {
  const t = useText();
  const [opened, open] = useState<{ readonly act: BulkAct; readonly rows: readonly BulkRow[] } | null>(null);
  const Drawer = opened ? drawers[opened.act.does] : null;
  return (
    <div className="row bulk-bar">
      <span role="status">{t({ zh: `已选 ${rows.length} 件`, en: `${rows.length} selected` })}</span>
      {acts.map((act) => <Button key={act.command} data-bulk={act.command} onClick={() => open({ act, rows })}>{t(act.words)}</Button>)}
      <button type="button" className="link" onClick={clear}>{t({ zh: '取消选择', en: 'Clear selection' })}</button>
      {Drawer && opened ? <Drawer command={opened.act.command} rows={opened.rows} close={() => open(null)} /> : null}
    </div>
  );
}
