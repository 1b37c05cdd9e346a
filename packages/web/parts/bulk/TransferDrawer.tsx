import { Input, Radio, Select } from 'antd';
import { DayInput } from './DayInput.tsx';
import { useState } from 'react';
import { transferManager } from '@jiedian/domain/managers/transfer-manager.ts';
import { transferReasons } from '@jiedian/domain/glossary/lists/transfer-reason.ts';
import { usePersons } from '../../ask/lists.ts';
import { useToday } from '../../ask/session.ts';
import type { Preparation } from '../../ask/shapes.ts';
import { useText } from '../language.tsx';
import { BulkDrawer } from './BulkDrawer.tsx';
import type { BulkRow } from './bulk-row.ts';
import { lineNames, transferVerdict, type Transfer } from './verdict.ts';

const { fields: form } = transferManager.form;
/** For the other reasons the present manager signs on each case: nobody signs for many at once. */
const unsigned = Object.entries(transferReasons.values).filter(([code]) => !form.fromSignature.need.when.is.some((one) => one === code));

/** 批量移交: all the picked cases to one manager. */
export function TransferDrawer({ command, rows, close }: { readonly command: string; readonly rows: readonly BulkRow[]; readonly close: () => void }) {
  const t = useText();
  const today = useToday();
  const persons = usePersons().data?.items ?? [];
  const [typed, type] = useState<Omit<Transfer, 'to'> & { readonly to: Transfer['to'] | null }>({ line: 'customer-manager', to: null, reason: unsigned[0]?.[0] ?? '', what: '', due: '', customerTold: null });
  const set = (change: Partial<typeof typed>) => type((old) => ({ ...old, ...change }));
  const { to } = typed;
  const onDuty = (id: string) => persons.find((person) => person.id === id)?.duties.some(({ duty }) => duty === typed.line) === true;
  const choicesOf = (preparations: readonly Preparation[]) => [...new Map(preparations.flatMap(({ choices }) => choices.persons?.['toManager'] ?? []).filter(({ id }) => onDuty(id)).map((one) => [one.id, one])).values()];
  return (
    <BulkDrawer
      command={command} title={{ zh: `批量移交经理　${rows.length} 件`, en: `Hand over ${rows.length} cases` }} form={transferManager.form} rows={rows} close={close}
      verdict={(row, preparation) => (to === null ? null : transferVerdict(row, preparation, { ...typed, to }))}
      fields={(preparations) => (
        <>
          <div><span className="caption">{t(form.line.label)}</span><div><Radio.Group aria-label={t(form.line.label)} value={typed.line} onChange={({ target }) => set({ line: target.value as Transfer['line'], to: null })} options={(['customer-manager', 'project-manager'] as const).map((value) => ({ value, label: t(lineNames[value]) }))} /></div></div>
          <label><span className="caption">{t(form.toManager.label)}</span>
            <Select showSearch={{ optionFilterProp: 'label' }} aria-label={t(form.toManager.label)} value={to?.id ?? null}
              options={choicesOf(preparations).map(({ id, name, unit, load, eligible, reason }) => ({ value: id, disabled: !eligible, label: `${name} ${t(unit)} ${t({ zh: `在手 ${load} 件`, en: `${load} open` })}${reason ? ` ${t(reason)}` : ''}` }))}
              onChange={(id: string) => { const found = persons.find((person) => person.id === id); if (found) set({ to: { id, name: found.name } }); }} /></label>
          <label><span className="caption">{t(form.reason.label)}　{t({ zh: '其他原因须移交人签字，请逐件办理', en: 'for other reasons the current manager must sign, so hand over case by case' })}</span><Select aria-label={t(form.reason.label)} value={typed.reason} options={unsigned.map(([value, name]) => ({ value, label: t(name) }))} onChange={(reason) => set({ reason })} /></label>
          <label className="wide"><span className="caption">{t(form.openPoints.label)}　{t({ zh: '写入每一件', en: 'written into each case' })}</span><Input maxLength={300} value={typed.what} onChange={({ target }) => set({ what: target.value })} aria-label={t(form.openPoints.label)} /></label>
          <label><span className="caption">{t(form.openPoints.columns.due.label)}</span><DayInput name={t(form.openPoints.columns.due.label)} from={today} value={typed.due} set={(due) => set({ due })} /></label>
          <div><span className="caption">{t(form.customerTold.label)}</span><div><Radio.Group aria-label={t(form.customerTold.label)} value={typed.customerTold} onChange={({ target }) => set({ customerTold: target.value as boolean })} options={[{ value: true, label: t({ zh: '是', en: 'Yes' }) }, { value: false, label: t({ zh: '否', en: 'No' }) }]} /></div></div>
        </>
      )}
    />
  );
}
