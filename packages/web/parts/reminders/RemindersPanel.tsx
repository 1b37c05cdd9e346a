import { useState } from 'react';
import { useReminders } from '../../ask/warnings.ts';
import type { Schemas } from '../../ask/client.ts';
import type { StreamKind } from '../../ask/shapes.ts';
import { useText } from '../language.tsx';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import './reminders.css';

type Row = Schemas['ArmedReminder'] | Schemas['SentReminder'];

/** 预警提醒: what will be sent on this case, when and to whom, and what was; asked for when somebody opens it. */
export function RemindersPanel({ kind, id }: { readonly kind: StreamKind; readonly id: string }) {
  const t = useText();
  const [shown, show] = useState(false);
  const asked = useReminders(kind, id, shown);
  return (
    <details className="reminders no-print" onToggle={({ currentTarget }) => show(currentTarget.open)}>
      <summary>{t({ zh: '预警提醒', en: 'Reminders' })}</summary>
      {asked.isError ? <LoadTrouble error={asked.error} again={() => void asked.refetch()} /> : null}
      {asked.isPending && shown ? <Waiting rows={3} /> : null}
      {asked.data ? (
        <>
          {asked.data.armed.length === 0 ? <p className="secondary">{t({ zh: '没有将发送的提醒：没有计时中的环节，或时限已停。', en: 'No reminder is to be sent: nothing is being timed, or the clock stands still.' })}</p> : <Rows rows={asked.data.armed} sent={false} />}
          {asked.data.sent.length === 0 ? null : <><h3 className="caption">{t({ zh: '已发送', en: 'Sent' })}</h3><Rows rows={asked.data.sent} sent /></>}
        </>
      ) : null}
    </details>
  );
}

function Rows({ rows, sent }: { readonly rows: readonly Row[]; readonly sent: boolean }) {
  const t = useText();
  const minute = (at: string) => at.replace('T', ' ');
  return (
    <ul className="reminder-list">
      {rows.map((row) => {
        const to = row.to.length === 0 ? t({ zh: '（岗位无人）', en: '(nobody on duty)' }) : row.to.join(t({ zh: '、', en: ', ' }));
        return (
          <li key={`${row.step.code} ${row.visit} ${row.level.code} ${row.at}`} data-reminder={row.level.code}>
            <b>{t(row.step.name)}</b><span>{t(row.level.name)}</span>
            <span>{sent ? t({ zh: `${minute(row.at)} 已发给 ${to}`, en: `sent on ${minute(row.at)} to ${to}` }) : t({ zh: `将于 ${minute(row.at)} 发给 ${to}`, en: `will be sent on ${minute(row.at)} to ${to}` })}{row.digest ? t({ zh: '（并入每日摘要）', en: ' (in the daily digest)' }) : ''}</span>
          </li>
        );
      })}
    </ul>
  );
}
