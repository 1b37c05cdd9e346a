import { Button, Input } from 'antd';
import { useState } from 'react';
import { type KeptDocument, useCalendarAct } from '../../ask/calendar.ts';
import { useText } from '../../parts/language.tsx';
import { LoadTrouble } from '../../parts/loading-states.tsx';
import { momentOf } from '../../parts/write-dates.ts';

/** Documents of the calendar that wait for a second person. */
export function WaitingVersions({ documents, mayApprove }: { readonly documents: readonly KeptDocument[]; readonly mayApprove: boolean }) {
  const t = useText();
  const act = useCalendarAct();
  const [reason, setReason] = useState('');
  const waiting = documents.flatMap(({ versions, ...document }) => versions.filter(({ state }) => state === 'proposed').map((version) => ({ ...document, version })));
  return waiting.map(({ key, seenVersion, version }) => (
    <section key={key} className="card" aria-label={t({ zh: '等待批准', en: 'Waiting for approval' })}>
      <h2>{t({ zh: '等待批准', en: 'Waiting for approval' })}：{t(version.title)}</h2>
      <p>{version.proposedBy?.name}　{version.proposedAt === null ? null : momentOf(version.proposedAt)}　{version.reason}</p>
      {act.isError ? <LoadTrouble error={act.error} again={act.reset} /> : null}
      {mayApprove ? (
        <div className="row">
          <Button type="primary" data-act="approve-calendar" loading={act.isPending} onClick={() => act.mutate({ act: 'approve', key, seenVersion })}>{t({ zh: '批准，重算在办时限', en: 'Approve and count open clocks anew' })}</Button>
          <Input style={{ width: 260 }} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} placeholder={t({ zh: '退回或撤回的理由', en: 'Reason for returning or withdrawing' })} aria-label={t({ zh: '退回或撤回的理由', en: 'Reason for returning or withdrawing' })} />
          <Button disabled={reason.trim() === ''} onClick={() => act.mutate({ act: 'return', key, seenVersion, reason })}>{t({ zh: '退回', en: 'Return' })}</Button>
          <Button disabled={reason.trim() === ''} onClick={() => act.mutate({ act: 'withdraw', key, seenVersion, reason })}>{t({ zh: '撤回', en: 'Withdraw' })}</Button>
        </div>
      ) : null}
    </section>
  ));
}
