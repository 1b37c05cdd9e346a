import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';
import { LightShape } from '../StatusLight.tsx';
import type { BulkRow } from './bulk-row.ts';
import type { Outcome } from './use-bulk-sending.ts';
import type { Verdict } from './verdict.ts';

export type Previewed = { readonly row: BulkRow; readonly verdict: Verdict | null; readonly seenVersion: number; readonly facts: JsonObject };
type Said = { readonly shape: 'ok' | 'amber' | 'late' | 'none'; readonly text: Text };

const became: Readonly<Record<Outcome['is'], Text>> = { sending: { zh: '正在提交', en: 'Submitting' }, done: { zh: '已办', en: 'Done' }, refused: { zh: '未办', en: 'Not done' }, unsure: { zh: '未确定', en: 'Unconfirmed' } };

function saidOf({ verdict }: Previewed, outcome: Outcome | undefined, begun: boolean): Said {
  if (outcome) return { shape: outcome.is === 'done' ? 'ok' : outcome.is === 'refused' ? 'late' : outcome.is === 'unsure' ? 'amber' : 'none', text: 'why' in outcome ? { zh: `${became[outcome.is].zh}：${outcome.why.zh}`, en: `${became[outcome.is].en}: ${outcome.why.en}` } : became[outcome.is] };
  if (verdict === null) return { shape: 'none', text: { zh: '填好上面的内容后显示', en: 'Shown once the form above is filled in' } };
  if ('not' in verdict) return { shape: 'amber', text: { zh: `${begun ? '未提交' : '不提交'}：${verdict.not.zh}`, en: `${begun ? 'Was not sent' : 'Will not be sent'}: ${verdict.not.en}` } };
  return { shape: 'ok', text: begun ? { zh: '排队中', en: 'Waiting' } : verdict.will };
}

/** Each with what will happen to it, and then with what did. */
export function BulkRows({ rows, outcomes, begun }: { readonly rows: readonly Previewed[]; readonly outcomes: ReadonlyMap<string, Outcome>; readonly begun: boolean }) {
  const t = useText();
  const name = rows[0]?.row.kind === 'project' ? { zh: '项目', en: 'Project' } : { zh: '户名', en: 'Customer' };
  const done = [...outcomes.values()].filter(({ is }) => is === 'done').length;
  const refused = [...outcomes.values()].filter(({ is }) => is === 'refused').length;
  const skipped = rows.filter(({ verdict }) => verdict && 'not' in verdict).length;
  const head = begun ? { zh: `结果：已办 ${done} 件，未办 ${refused} 件，未提交 ${skipped} 件`, en: `Result: ${done} done, ${refused} not done, ${skipped} not submitted` } : { zh: `预览：共 ${rows.length} 件，不提交 ${skipped} 件`, en: `Preview: ${rows.length} in total, ${skipped} will not be submitted` };
  return (
    <>
      <h2 role="status">{t(head)}</h2>
      <table className="table list">
        <thead><tr><th>{t(name)}</th><th>{t({ zh: '编号', en: 'Number' })}</th><th>{begun ? t({ zh: '结果', en: 'Result' }) : t({ zh: '将要办理', en: 'What will happen' })}</th></tr></thead>
        <tbody>
          {rows.map((previewed) => {
            const said = saidOf(previewed, outcomes.get(previewed.row.id), begun);
            return <tr key={previewed.row.id} data-outcome={outcomes.get(previewed.row.id)?.is}><td>{previewed.row.name ?? t({ zh: '〔已删除〕', en: '[erased]' })}</td><td className="keep">{previewed.row.number}</td><td><span className={`light light-${said.shape}`}><LightShape state={said.shape} /><span>{t(said.text)}</span></span></td></tr>;
          })}
        </tbody>
      </table>
    </>
  );
}
