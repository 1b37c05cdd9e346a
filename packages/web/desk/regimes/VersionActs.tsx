import { Button, Input } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useVersionAct, type KeptDocument, type KeptVersion } from '../../ask/configuration.ts';
import { useMe } from '../../ask/session.ts';
import { isTrouble } from '../../ask/trouble.ts';
import { useText } from '../../parts/language.tsx';

type Props = { readonly document: KeptDocument; readonly version: KeptVersion; readonly mayPropose: boolean; readonly mayApprove: boolean };
const acts = { approve: { zh: '批准', en: 'Approve' }, return: { zh: '退回', en: 'Return' }, withdraw: { zh: '撤回', en: 'Withdraw' } } as const;

/** What I may do with a version: copy it; withdraw my own proposal; approve or return another's. */
export function VersionActs({ document: { key, seenVersion }, version: { ref, state, proposedBy }, mayPropose, mayApprove }: Props) {
  const t = useText();
  const go = useNavigate();
  const field = useId();
  const { data: me } = useMe();
  const [reason, write] = useState('');
  const sending = useVersionAct('regime', key);
  const own = proposedBy?.id === me?.person?.id;
  const mine: readonly (keyof typeof acts)[] = state !== 'proposed' ? [] : own ? ['withdraw'] : mayApprove ? ['approve', 'return'] : [];
  const send = (act: keyof typeof acts) => sending.mutate({ sent: { act, data: { reason } }, seenVersion });
  return (
    <section className="card no-print" aria-label={t({ zh: '办理', en: 'Acts' })}>
      {state === 'proposed' && own ? <p className="secondary">{t({ zh: '您提出的版本由另一位有权限的同事批准。', en: 'Another person approves what you proposed.' })}</p> : null}
      {mine.length > 0 ? (
        <div style={{ display: 'grid', gap: 8, marginBottom: 12 }}>
          <label htmlFor={field}>{t({ zh: '意见或理由（退回、撤回必填）', en: 'Reason (needed to return or withdraw)' })}</label>
          <Input.TextArea id={field} data-field="reason" rows={2} maxLength={1000} value={reason} onChange={(event) => write(event.target.value)} />
        </div>
      ) : null}
      {sending.error ? <p role="alert" className="step-finding">{t(isTrouble(sending.error) ? sending.error.text : { zh: '没有办成，请重试。', en: 'It did not go through. Please try again.' })}</p> : null}
      <div className="row">
        {mine.map((act) => <Button key={act} data-act={act} type={act === 'approve' ? 'primary' : 'default'} loading={sending.isPending} disabled={act !== 'approve' && reason.trim() === ''} onClick={() => send(act)}>{t(acts[act])}</Button>)}
        {mayPropose ? <Button data-act="copy" onClick={() => void go({ to: '/regimes/$key/$ref/edit', params: { key, ref } })}>{t({ zh: '复制并修改', en: 'Copy and edit' })}</Button> : null}
      </div>
    </section>
  );
}
