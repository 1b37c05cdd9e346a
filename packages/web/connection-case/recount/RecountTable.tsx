import { Link } from '@tanstack/react-router';
import { statusWords } from '../../parts/status-words.ts';
import { LightShape } from '../../parts/StatusLight.tsx';
import { useText } from '../../parts/language.tsx';
import type { Recounted, RecountRow } from '../../ask/recount.ts';
import { isLate, overWords, totalWords, verdict } from './recount-words.ts';

/** Each case under its own regime, beside the same records under the other. */
export function RecountTable({ rows }: { readonly rows: readonly RecountRow[] }) {
  const t = useText();
  return (
    <div className="table-scroll">
      <table className="table">
        <thead><tr><th>{t({ zh: '案件', en: 'Case' })}</th><th>{t({ zh: '状态', en: 'State' })}</th><th>{t({ zh: '现行规则', en: 'Its own regime' })}</th><th>{t({ zh: '对照规则', en: 'The other regime' })}</th><th>{t({ zh: '结论', en: 'Result' })}</th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td><Link to="/cases/$id" params={{ id: row.id }} search={{}}>{row.customerName ?? t({ zh: '〔已删除〕', en: '[erased]' })}</Link><div className="caption">{row.number}　{t(row.unit.name)}</div></td>
              <td className="keep">{t(statusWords(row.status, row.endedAs))}</td>
              <td><Under counted={row.own} /></td>
              <td><Under counted={row.other} /></td>
              <td className="keep">{isLate(row.own) === isLate(row.other) ? <span className="secondary">{t(verdict(row))}</span> : <b>{t(verdict(row))}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Under({ counted }: { readonly counted: Recounted }) {
  const t = useText();
  const late = isLate(counted);
  return (
    <>
      <span className={`light light-${late ? 'late' : counted.light === 'none' ? 'ok' : counted.light}`}><LightShape state={late ? 'late' : counted.light === 'none' ? 'ok' : counted.light} /><span>{late ? t({ zh: '超期', en: 'Late' }) : t({ zh: '未超期', en: 'Not late' })}</span></span>
      <span className="secondary">　{t(totalWords(counted))}</span>
      {counted.missed.map((one) => <div key={one.name.en} className="caption">{t({ zh: `${one.name.zh}：${overWords(one).zh}`, en: `${one.name.en}: ${overWords(one).en}` })}</div>)}
    </>
  );
}
