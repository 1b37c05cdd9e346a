import { Button, Input } from 'antd';
import { useState } from 'react';
import { type KeptDocument, type NamedDay, useCalendarAct, usePreview, useReadDays } from '../../ask/calendar.ts';
import { useToday } from '../../ask/session.ts';
import { useText } from '../../parts/language.tsx';
import { LoadTrouble } from '../../parts/loading-states.tsx';
import { DaysRead } from './DaysRead.tsx';
import { Foreseen } from './Foreseen.tsx';

type Props = { readonly documents: readonly KeptDocument[]; readonly year: number; readonly done: () => void };

/** A notice pasted, or a file, read into days; looked at, put right, tried out, and proposed to a second person. */
export function ProposeYear({ documents, year, done }: Props) {
  const t = useText();
  const today = useToday();
  const [read, preview, act] = [useReadDays(), usePreview(), useCalendarAct()];
  const [text, setText] = useState('');
  const [days, setDays] = useState<readonly NamedDay[] | null>(null);
  const of = read.data?.year ?? year;
  const kept = documents.find(({ key }) => key === `year-${of}`);
  const document = { of: 'year' as const, year: of, days: [...(days ?? [])], notice: text };
  const readNow = (told: string) => read.mutate({ text: told, year }, { onSuccess: (found) => {
    preview.reset();
    setDays(found.days);
  } });
  const change = (to: readonly NamedDay[]) => {
    preview.reset();
    setDays(to);
  };
  const propose = () => act.mutate({ act: 'propose', key: `year-${of}`, seenVersion: kept?.seenVersion ?? 0, data: { version: String((kept?.versions.length ?? 0) + 1), effectiveFrom: today, reason: t({ zh: `${of} 年放假安排`, en: `Holidays of ${of}` }), document } }, { onSuccess: done });
  return (
    <section className="card" aria-label={t({ zh: '导入放假通知', en: 'Import a notice' })}>
      <label htmlFor="notice">{t({ zh: '把国务院办公厅的通知全文粘贴在这里，或选择 CSV（date,kind,name）、JSON 文件', en: 'Paste the State Council’s notice here, or choose a CSV (date,kind,name) or JSON file' })}</label>
      <Input.TextArea id="notice" data-field="notice" rows={6} maxLength={50_000} value={text} onChange={(event) => setText(event.target.value)} />
      <div className="row">
        <Button data-act="read-notice" disabled={text.trim() === ''} loading={read.isPending} onClick={() => readNow(text)}>{t({ zh: '读出日期', en: 'Read the days' })}</Button>
        <input type="file" accept=".csv,.json,.txt" aria-label={t({ zh: '选择文件', en: 'Choose a file' })} onChange={(event) => void event.target.files?.[0]?.text().then((told) => {
          setText(told);
          readNow(told);
        })} />
      </div>
      {[read, preview, act].map(({ isError, error, reset }, at) => (isError ? <LoadTrouble key={at} error={error} again={reset} /> : null))}
      {days ? <DaysRead year={of} days={days} doubts={read.data?.doubts ?? []} change={change} /> : null}
      {days && days.length > 0 ? <Foreseen preview={preview} document={document} proposing={act.isPending} propose={propose} /> : null}
    </section>
  );
}
