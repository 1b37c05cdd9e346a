import { Input, Radio, Select } from 'antd';
import { DayInput } from './DayInput.tsx';
import { useState } from 'react';
import { urge } from '@jiedian/domain/coordination/urge.ts';
import { urgingLevels } from '@jiedian/domain/glossary/lists/urging-level.ts';
import { useMe, useToday } from '../../ask/session.ts';
import { useText } from '../language.tsx';
import { BulkDrawer } from './BulkDrawer.tsx';
import type { BulkRow } from './bulk-row.ts';
import { lineNames, urgingVerdict, type Urging } from './verdict.ts';

const { fields: form, phrases } = urge.form;

/** 批量督办: an urging on each of those picked, to its own manager. */
export function UrgingDrawer({ command, rows, close }: { readonly command: string; readonly rows: readonly BulkRow[]; readonly close: () => void }) {
  const t = useText();
  const today = useToday();
  const me = useMe().data?.person?.id ?? '';
  const [typed, type] = useState<Urging>({ whom: rows[0]?.kind === 'project' ? 'project-manager' : 'customer-manager', level: 'reminder', matter: '', answerDue: '' });
  const set = (change: Partial<Urging>) => type((old) => ({ ...old, ...change }));
  return (
    <BulkDrawer
      command={command} title={{ zh: `批量督办　${rows.length} 件`, en: `Urge on ${rows.length} ${rows[0]?.kind ?? 'case'}${rows.length === 1 ? '' : 's'}` }} form={urge.form} rows={rows} close={close} verdict={(row) => urgingVerdict(row, me, typed)}
      fields={() => (
        <>
          <div><span className="caption">{t(form.to.label)}</span><div><Radio.Group aria-label={t(form.to.label)} value={typed.whom} onChange={({ target }) => set({ whom: target.value as Urging['whom'] })} options={(['customer-manager', 'project-manager'] as const).map((value) => ({ value, label: t({ zh: `各件的${lineNames[value].zh}`, en: `the ${lineNames[value].en} of each` }) }))} /></div></div>
          <label><span className="caption">{t(form.level.label)}</span><Select aria-label={t(form.level.label)} value={typed.level} options={Object.entries(urgingLevels.values).map(([value, name]) => ({ value, label: t(name) }))} onChange={(level) => set({ level })} /></label>
          <label className="wide"><span className="caption">{t(form.matter.label)}</span><Input.TextArea rows={3} maxLength={500} value={typed.matter} onChange={({ target }) => set({ matter: target.value })} /></label>
          {(phrases ?? []).map((phrase) => <button key={phrase.en} type="button" className="link wide" onClick={() => set({ matter: t(phrase) })}>{t(phrase)}</button>)}
          <label><span className="caption">{t(form.answerDue.label)}</span><DayInput name={t(form.answerDue.label)} from={today} value={typed.answerDue} set={(answerDue) => set({ answerDue })} /></label>
        </>
      )}
    />
  );
}
