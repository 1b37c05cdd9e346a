import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useText } from '../../parts/language.tsx';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { appliesWords, limitWords, nameIn, sureness, type Compared, type Named, type RegimeRow } from './regime-rows.ts';

type Props = { readonly compared: Compared; readonly named: Named; readonly wrong: readonly Text[]; readonly put: (row: RegimeRow) => void; readonly drop: () => void; readonly copy: () => void };

const units = [{ value: 'working-days', zh: '工作日', en: 'working days' }, { value: 'calendar-days', zh: '日历天', en: 'calendar days' }, { value: 'months', zh: '月', en: 'months' }] as const;
const changes = { added: { zh: '新增', en: 'added' }, changed: { zh: '改动', en: 'changed' }, removed: { zh: '删除', en: 'removed' } } as const;

/** One row of the copy: its length and unit at hand, the rest on request; what was before and what is wrong stand with it. */
export function RowEditor({ compared: { row, before, change }, named: names, wrong, put, drop, copy }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const named = (what: Text): string => `${t(row.name)} · ${t(what)}`;
  const set = (part: object) => put({ ...row, ...part });
  if (change === 'removed') return <tr data-change={change} data-row={row.id}><td>{t(row.name)}</td><td>{t(appliesWords(row, names))}</td><td>{t(limitWords(row))}</td><td><Button onClick={() => put(row)}>{t({ zh: '恢复', en: 'Put back' })}</Button></td></tr>;
  return (
    <>
      <tr data-change={change} data-row={row.id}>
        <td>{change === 'same' ? null : <span className="tag">{t(changes[change])}</span>} {t(row.name)}<div className="caption">{t(nameIn(names, 'process', row.process))} · {t(nameIn(names, 'step', row.step))}</div>{wrong.map((text) => <div key={text.en} className="step-finding" role="alert">{t(text)}</div>)}</td>
        <td>{t(appliesWords(row, names))}</td>
        <td className="keep">
          {typeof row['days'] === 'number' ? (
            <>
              <InputNumber data-field={`days:${row.id}`} aria-label={named({ zh: '天数', en: 'length' })} min={1} max={400} precision={0} value={row['days']} onChange={(days) => { if (days !== null) set({ days }); }} style={{ width: 88 }} />{' '}
              <Select aria-label={named({ zh: '单位', en: 'unit' })} style={{ width: 120 }} value={String(row['unit'])} onChange={(unit) => set({ unit })} options={units.map(({ value, ...text }) => ({ value, label: t(text) }))} />
            </>
          ) : t(limitWords(row))}
          {before === undefined ? null : <div className="caption">{t({ zh: `原为 ${limitWords(before).zh}`, en: `was ${limitWords(before).en}` })}</div>}
        </td>
        <td className="act">
          <Button type="text" aria-expanded={open} aria-label={named({ zh: '更多', en: 'more' })} onClick={() => setOpen(!open)}>{t({ zh: '更多', en: 'More' })}</Button>
          <Button type="text" aria-label={named({ zh: '复制一行', en: 'copy' })} onClick={copy}>{t({ zh: '复制', en: 'Copy' })}</Button>
          <Button type="text" aria-label={named({ zh: '删除', en: 'remove' })} onClick={drop}>{t({ zh: '删除', en: 'Remove' })}</Button>
        </td>
      </tr>
      {open ? (
        <tr data-change={change}><td colSpan={4}><div className="regime-more">
          <Words name={{ zh: '名称（中文）', en: 'Name, Chinese' }} value={row.name.zh} set={(zh) => set({ name: { ...row.name, zh } })} />
          <Words name={{ zh: '名称（英文）', en: 'Name, English' }} value={row.name.en} set={(en) => set({ name: { ...row.name, en } })} />
          <Words name={{ zh: '依据（中文）', en: 'Ground, Chinese' }} value={row.ground.zh} set={(zh) => set({ ground: { ...row.ground, zh } })} />
          <Words name={{ zh: '依据（英文）', en: 'Ground, English' }} value={row.ground.en} set={(en) => set({ ground: { ...row.ground, en } })} />
          <Chosen name={{ zh: '环节', en: 'Step' }} what="step" names={names} value={row.step} set={(step) => set({ step })} />
          <Chosen name={{ zh: '来源', en: 'Source' }} what="source" names={names} value={row.source} set={(source) => set({ source })} />
          <label>{t({ zh: '可信度', en: 'Confidence' })}<Select aria-label={named({ zh: '可信度', en: 'confidence' })} value={row.confidence} onChange={(confidence) => set({ confidence })} options={Object.entries(sureness).map(([value, words]) => ({ value, label: t(words) }))} /></label>
          <Checkbox checked={row.toBeConfirmed} onChange={(event) => set({ toBeConfirmed: event.target.checked })}>{t({ zh: '待确认', en: 'To be confirmed' })}</Checkbox>
        </div></td></tr>
      ) : null}
    </>
  );
}

function Chosen({ name, what, names, value, set }: { readonly name: Text; readonly what: 'step' | 'source'; readonly names: Named; readonly value: string; readonly set: (value: string) => void }) {
  const t = useText();
  const options = Object.entries(names).flatMap(([key, words]) => (key.startsWith(`${what}:`) ? [{ value: key.slice(what.length + 1), label: t(words) }] : []));
  return <label>{t(name)}<Select aria-label={t(name)} showSearch={{ optionFilterProp: 'label' }} value={value} onChange={set} options={options} /></label>;
}

function Words({ name, value, set }: { readonly name: Text; readonly value: string; readonly set: (value: string) => void }) {
  const t = useText();
  return <label>{t(name)}<Input value={value} onChange={(event) => set(event.target.value)} /></label>;
}
