import { useText } from '../../parts/language.tsx';
import { appliesWords, inGroups, limitWords, nameIn, sureness, type Compared, type Named, type RegimeRow } from './regime-rows.ts';
import './regimes.css';

const changes = { added: { zh: '新增', en: 'added' }, changed: { zh: '改动', en: 'changed' }, removed: { zh: '删除', en: 'removed' } } as const;

/** The rows of a regime by group. Where they are compared, what changed is marked and the old value stands beside the new one. */
export function RowTable({ rows, named }: { readonly rows: readonly Compared[]; readonly named: Named }) {
  const t = useText();
  return inGroups(rows).map((group) => (
    <section key={group.name.en} className="card tight">
      <h2 style={{ padding: '12px 16px 4px' }}>{t(group.name)} <span className="caption">{group.rows.length}</span></h2>
      <div className="table-scroll"><table className="table close">
        <thead><tr><th>{t({ zh: '名称', en: 'Name' })}</th><th>{t({ zh: '环节', en: 'Step' })}</th><th>{t({ zh: '适用', en: 'Applies to' })}</th><th>{t({ zh: '时限', en: 'Limit' })}</th><th>{t({ zh: '依据', en: 'Ground' })}</th><th>{t({ zh: '来源', en: 'Source' })}</th></tr></thead>
        <tbody>{group.rows.map(({ row, before, change }) => (
          <tr key={`${change}-${row.id}`} data-change={change} data-row={row.id}>
            <td>{change === 'same' ? null : <span className="tag">{t(changes[change])}</span>} <Was of={before} now={row} words={(one) => t(one.name)} /></td>
            <td>{t(nameIn(named, 'step', row.step))}<div className="caption">{t(nameIn(named, 'process', row.process))}</div></td>
            <td><Was of={before} now={row} words={(one) => t(appliesWords(one, named))} /></td>
            <td className="keep"><Was of={before} now={row} words={(one) => t(limitWords(one))} /></td>
            <td><Was of={before} now={row} words={(one) => t(one.ground)} /></td>
            <td><Was of={before} now={row} words={(one) => t(nameIn(named, 'source', one.source))} /><div className="caption"><Was of={before} now={row} words={(one) => t(sureness[one.confidence] ?? { zh: one.confidence, en: one.confidence })} /></div>{row.toBeConfirmed ? <span className="tag">{t({ zh: '待确认', en: 'to be confirmed' })}</span> : null}</td>
          </tr>
        ))}</tbody>
      </table></div>
    </section>
  ));
}

function Was({ of, now, words }: { readonly of: RegimeRow | undefined; readonly now: RegimeRow; readonly words: (row: RegimeRow) => string }) {
  const before = of === undefined ? null : words(of);
  return <>{before === null || before === words(now) ? null : <del>{before}</del>} {words(now)}</>;
}
