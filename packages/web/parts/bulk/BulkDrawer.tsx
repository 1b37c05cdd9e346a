import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { checkForm } from '@jiedian/domain/kernel/form-check.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useToday } from '../../ask/session.ts';
import type { Preparation } from '../../ask/shapes.ts';
import { isTrouble } from '../../ask/trouble.ts';
import { useText } from '../language.tsx';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import { useHouseClock } from '../step-form/use-house-clock.ts';
import type { BulkRow } from './bulk-row.ts';
import { BulkRows, type Previewed } from './BulkRows.tsx';
import { useBulkSending, type Errand } from './use-bulk-sending.ts';
import { usePreparations } from './use-preparations.ts';
import type { Verdict } from './verdict.ts';

type Props = {
  readonly command: string;
  readonly title: Text;
  readonly form: AnyForm;
  readonly rows: readonly BulkRow[];
  readonly close: () => void;
  /** Null while the form does not say enough to tell. */
  readonly verdict: (row: BulkRow, preparation: Preparation) => Verdict | null;
  readonly fields: (preparations: readonly Preparation[]) => ReactNode;
};

/** One form for many cases or projects: what will happen to each stands there before it is sent, and what became of each afterwards. */
export function BulkDrawer({ command, title, form, rows, close, verdict, fields }: Props) {
  const t = useText();
  const today = useToday();
  const { now } = useHouseClock();
  const grounds = usePreparations(command, rows);
  const sending = useBulkSending(command, now);
  const previewed = rows.map((row): Previewed => {
    const ground = grounds.data?.get(row.id);
    if (ground === undefined) return { row, verdict: null, seenVersion: 0, facts: {} };
    if (isTrouble(ground)) return { row, verdict: { not: ground.text }, seenVersion: 0, facts: {} };
    return { row, verdict: verdict(row, ground), seenVersion: ground.seenVersion, facts: ground.facts as JsonObject };
  });
  const ready = previewed.flatMap(({ row, verdict: said, seenVersion, facts }): readonly (Errand & { readonly facts: JsonObject })[] => (said && 'will' in said ? [{ kind: row.kind, id: row.id, seenVersion, data: said.data, facts }] : []));
  const [sample] = ready;
  const lacking = sample ? checkForm(form, sample.data, sample.facts, { doneAt: now() as never, today: today as never }).filter(({ level }) => level === 'must') : [];
  const unsure = [...sending.outcomes.values()].filter(({ is }) => is === 'unsure').length;

  const foot = (
    <div className="row">
      <span className="met-cap">{lacking.map(({ text }) => t(text)).join(t({ zh: '；', en: '; ' }))}</span>
      <span className="push row">
        <Button onClick={close} disabled={sending.busy}>{sending.begun ? t({ zh: '关闭', en: 'Close' }) : t({ zh: '取消', en: 'Cancel' })}</Button>
        {sending.begun ? (unsure > 0 ? <Button type="primary" loading={sending.busy} onClick={() => void sending.again()}>{t({ zh: `重试未确定的 ${unsure} 件`, en: `Retry ${unsure} unconfirmed` })}</Button> : null) : (
          <Button type="primary" data-bulk-send={command} disabled={ready.length === 0 || lacking.length > 0} onClick={() => void sending.begin(ready)}>{t({ zh: `提交 ${ready.length} 件`, en: `Submit ${ready.length}` })}</Button>
        )}
      </span>
    </div>
  );
  return (
    <Drawer open size={968} title={t(title)} onClose={close} closable={!sending.busy} mask={{ closable: false }} keyboard={!sending.busy} footer={foot}>
      {grounds.isPending ? <Waiting /> : null}
      {grounds.isError ? <LoadTrouble error={grounds.error} again={() => void grounds.refetch()} /> : null}
      {grounds.data ? <fieldset className="column-choice" disabled={sending.begun}><div className="bulk-form">{fields([...grounds.data.values()].filter((one): one is Preparation => !isTrouble(one)))}</div></fieldset> : null}
      {grounds.data ? <BulkRows rows={previewed} outcomes={sending.outcomes} begun={sending.begun} /> : null}
    </Drawer>
  );
}
