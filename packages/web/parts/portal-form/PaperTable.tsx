import type { ChoiceField, FilesField, TableField } from '@jiedian/domain/kernel/field.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import { Chip } from '../portal-kit/Light.tsx';
import { Shape } from '../portal-kit/Shape.tsx';
import { useSpeech } from '../portal-kit/speech.ts';
import { ExamplePair } from './ExamplePair.tsx';
import { useGround, type InputProps, type PaperAsked } from './form-ground.ts';
import { useNestedRow } from './nested-row.ts';
import { optionsOf } from './ChoiceInput.tsx';
import { useState } from 'react';

type PaperColumns = { readonly paper: ChoiceField; readonly files: FilesField };

/** A table of papers (kind and files): shown as the list of papers asked for, each with its place to upload. */
export const isPaperTable = (field: TableField): boolean =>
  field.rowsFrom === undefined && field.columns['paper']?.kind === 'choice' && field.columns['files']?.kind === 'files' && Object.keys(field.columns).every((code) => shown.has(code));

/** A table that asks more of each paper (number, version, date) is filled row by row instead. */
const shown: ReadonlySet<string> = new Set(['paper', 'files', 'later']);

export function PaperTable({ field, path, value, onChange }: InputProps<TableField>) {
  const { t } = useSpeech();
  const { papers } = useGround();
  const [more, setMore] = useState('');
  const { paper, files } = field.columns as unknown as PaperColumns;
  const rows = Array.isArray(value) ? value.filter(isObject) : [];
  const options = optionsOf(paper);
  const own = rows.flatMap((row): PaperAsked[] => {
    const code = String(row['paper']);
    return papers.some((p) => p.paper === code) ? [] : [{ paper: code, name: options.find((o) => o.code === code)?.text ?? { zh: code, en: code }, main: false }];
  });
  const set = (code: string, row: JsonObject | null) => {
    const rest = rows.filter((r) => r['paper'] !== code);
    const next = row === null ? rest : rows.some((r) => r['paper'] === code) ? rows.map((r) => (r['paper'] === code ? row : r)) : [...rest, row];
    onChange(next.length === 0 ? undefined : next);
  };
  const listed = [...papers, ...own];
  const left = options.filter(({ code }) => !listed.some((p) => p.paper === code));
  return (
    <>
      {listed.length > 0 && rows.every((row) => row['files'] === undefined) ? <ExamplePair /> : null}
      <div className="p-rows">{listed.map((one) => <OnePaper key={one.paper} asked={one} field={{ ...files, need: 'optional', label: one.name }} canFollow={field.columns['later'] !== undefined && !one.main} index={rows.findIndex((r) => r['paper'] === one.paper)} path={path} row={rows.find((r) => r['paper'] === one.paper)} onChange={(row) => set(one.paper, row)} />)}</div>
      {left.length > 0 ? (
        <select className="p-input" aria-label={t({ zh: '添加其他资料', en: 'Add another paper' })} value={more} onChange={(e) => { if (e.target.value !== '') set(e.target.value, { paper: e.target.value }); setMore(''); }}>
          <option value="">{t(listed.length === 0 ? { zh: '选择资料种类', en: 'Choose the kind of paper' } : { zh: '添加其他资料', en: 'Add another paper' })}</option>
          {left.map(({ code, text }) => <option key={code} value={code}>{t(text)}</option>)}
        </select>
      ) : null}
    </>
  );
}

type OneProps = { readonly asked: PaperAsked; readonly field: FilesField; readonly canFollow: boolean; readonly index: number; readonly path: string; readonly row: JsonObject | undefined; readonly onChange: (row: JsonObject | null) => void };

function OnePaper({ asked, field, canFollow, index, path, row, onChange }: OneProps) {
  const { FieldRow } = useNestedRow();
  const { t } = useSpeech();
  const later = row?.['later'] === true;
  const promise = (on: boolean) => onChange(on ? { paper: asked.paper, later: true } : null);
  return (
    <div className="p-fields" style={{ padding: '1rem 0', gap: '.5rem' }}>
      {later
        ? <div className="p-head"><span className="p-strong">{t(asked.name)}</span><Chip tone="warn">{t({ zh: '承诺后补', en: 'To follow' })}</Chip></div>
        : <FieldRow field={{ ...field, need: asked.main || asked.note ? 'always' : 'optional' }} path={`${path}.${index < 0 ? asked.paper : index}.files`} value={row?.['files']} onChange={(files) => onChange(files === undefined ? null : { paper: asked.paper, files })} />}
      {asked.note ? <p className={asked.note.tone === 'late' ? 'p-wrong' : 'p-hint'}><Shape tone={asked.note.tone} /><span>{t(asked.note.text)}</span></p> : null}
      {canFollow && row?.['files'] === undefined ? <button type="button" className="p-link" onClick={() => promise(!later)}>{t(later ? { zh: '现在就上传', en: 'Upload it now' } : { zh: '不在手边？先办，后补交', en: 'Not to hand? Continue now and submit it later' })}</button> : null}
    </div>
  );
}
