import { businessTypes } from '@jiedian/domain/glossary/lists/business-type.ts';
import { Link, useNavigate } from '@tanstack/react-router';
import { dayOf, shortDay } from '../parts/write-dates.ts';
import { StatusLight } from '../parts/StatusLight.tsx';
import { statusWords } from '../parts/status-words.ts';
import { quantity } from '../parts/write-numbers.ts';
import type { CaseRow } from '../ask/shapes.ts';
import { useRowKeys } from '../parts/use-row-keys.ts';
import { useText } from '../parts/language.tsx';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';

export function CaseTable({ rows, today }: { readonly rows: readonly CaseRow[]; readonly today: string }) {
  const t = useText();
  const go = useNavigate();
  const picked = useRowKeys(rows.length, (i) => { const row = rows[i]; if (row) void go({ to: '/cases/$id', params: { id: row.id }, search: {} }); });
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th>{t({ zh: '户名', en: 'Customer' })}</th><th>{t({ zh: '申请编号', en: 'Number' })}</th><th>{t({ zh: '业务', en: 'Business' })}</th><th className="number">{t({ zh: '容量 kVA', en: 'kVA' })}</th>
            <th>{t({ zh: '当前环节', en: 'Open steps' })}</th><th>{t({ zh: '时限', en: 'Limit' })}</th><th className="number">{t({ zh: '供电用时', en: 'Days used' })}</th><th>{t({ zh: '客户经理', en: 'Manager' })}</th><th className="number">{t({ zh: '申请日', en: 'Applied' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.id} data-picked={picked === i}>
              <td className="who-cell"><Link to="/cases/$id" params={{ id: row.id }} search={{}}>{row.customerName ?? t({ zh: '〔已删除〕', en: '[erased]' })}</Link><div className="caption">{row.supplyAddress}</div></td>
              <td className="keep">{row.number}<div className="caption">{t(row.unit.name)}</div></td>
              <td>{row.businessType ? t(wordsOf(businessTypes, row.businessType)) : '–'}</td>
              <td className="number">{row.capacityKva ? quantity(row.capacityKva) : '–'}</td>
              <td>{row.status === 'open' ? row.steps.slice(0, 2).map((s) => t(s.name)).join(t({ zh: '、', en: ', ' })) + (row.steps.length > 2 ? t({ zh: ` 等 ${row.steps.length} 项`, en: ` and ${row.steps.length - 2} more` }) : '') : t(statusWords(row.status, row.endedAs))}</td>
              <td>
                {row.status === 'open' ? <StatusLight light={row.light} /> : null}
                {row.status === 'open' ? [{ name: { zh: '合计', en: 'Total' }, light: row.total }, { name: { zh: '全过程', en: 'Whole' }, light: row.whole }].map(({ name, light }) => (light && light.state !== 'none' ? <div key={name.en} className="caption keep">{t(name)} <StatusLight light={light} /></div> : null)) : null}
              </td>
              <td className="number">{row.usedDays}{row.allowedDays === null ? '' : ` / ${row.allowedDays}`}</td>
              <td className="keep">{row.customerManager?.name ?? '–'}</td>
              <td className="number">{shortDay(dayOf(row.openedAt), today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
