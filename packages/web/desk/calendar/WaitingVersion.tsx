import { Button, Input } from 'antd';
import { useState } from 'react';
import { type ClosureDocument, type KeptDocument, useCalendarAct, type YearDocument } from '../../ask/calendar.ts';
import { useKeptVersion } from '../../ask/configuration.ts';
import { useUnits } from '../../ask/lists.ts';
import { useText } from '../../parts/language.tsx';
import { LoadTrouble, Waiting } from '../../parts/loading-states.tsx';
import { momentOf } from '../../parts/write-dates.ts';

type Props = { readonly document: KeptDocument; readonly version: KeptDocument['versions'][number]; readonly mayApprove: boolean };

/** What one person proposed, day by day, and the second person's answer. */
export function WaitingVersion({ document: { key, seenVersion }, version, mayApprove }: Props) {
  const t = useText();
  const act = useCalendarAct();
  const [reason, setReason] = useState('');
  const units = useUnits().data?.items ?? [];
  const found = useKeptVersion('calendar', key, version.ref);
  const given = found.data?.document as YearDocument | ClosureDocument | undefined;
  const unit = given?.of === 'closure' ? units.find(({ id }) => id === given.unitId) : undefined;
  return (
    <section className="card" aria-label={t({ zh: '等待批准', en: 'Waiting for approval' })}>
      <h2>{t({ zh: '等待批准：', en: 'Waiting for approval: ' })}{unit ? `${t(unit.name)} · ` : ''}{t(version.title)}</h2>
      <p>{version.proposedBy?.name}　{version.proposedAt === null ? null : momentOf(version.proposedAt)}　{version.reason}</p>
      {found.isPending ? <Waiting rows={2} /> : null}
      {found.isError ? <LoadTrouble error={found.error} again={() => void found.refetch()} /> : null}
      {given ? <Proposed given={given} /> : null}
      {act.isError ? <LoadTrouble error={act.error} again={act.reset} /> : null}
      {mayApprove ? (
        <div className="row">
          <Button type="primary" data-act="approve-calendar" disabled={!given} loading={act.isPending} onClick={() => act.mutate({ act: 'approve', key, seenVersion })}>{t({ zh: '批准，重算在办时限', en: 'Approve and count open clocks anew' })}</Button>
          <Input style={{ width: 260 }} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} placeholder={t({ zh: '退回或撤回的理由', en: 'Reason for returning or withdrawing' })} aria-label={t({ zh: '退回或撤回的理由', en: 'Reason for returning or withdrawing' })} />
          <Button disabled={reason.trim() === ''} onClick={() => act.mutate({ act: 'return', key, seenVersion, reason })}>{t({ zh: '退回', en: 'Return' })}</Button>
          <Button disabled={reason.trim() === ''} onClick={() => act.mutate({ act: 'withdraw', key, seenVersion, reason })}>{t({ zh: '撤回', en: 'Withdraw' })}</Button>
        </div>
      ) : null}
    </section>
  );
}

function Proposed({ given }: { readonly given: YearDocument | ClosureDocument }) {
  const t = useText();
  const [rest, work] = (['rest', 'work'] as const).map((kind) => given.days.filter((day) => day.kind === kind).map(({ date, name }) => `${date} ${t(name)}`).join(t({ zh: '、', en: ', ' })));
  return (
    <dl className="proposed-days">
      {given.of === 'closure' ? <><dt>{t({ zh: '影响', en: 'It moves' })}</dt><dd>{given.moves === 'all' ? t({ zh: '全部时限', en: 'all limits' }) : t({ zh: '只影响内部时限', en: 'internal limits only' })}</dd></> : null}
      <dt>{t(given.of === 'closure' ? { zh: '停办', en: 'Closed' } : { zh: '休息', en: 'Days off' })}</dt><dd>{rest === '' ? t({ zh: '无（取消全部停办日）', en: 'none (all closures are lifted)' }) : rest}</dd>
      {work === '' ? null : <><dt>{t({ zh: '上班', en: 'Days worked' })}</dt><dd>{work}</dd></>}
    </dl>
  );
}
