import { Link, useNavigate } from '@tanstack/react-router';
import { shortDay } from '../parts/write-dates.ts';
import { StatusLight } from '../parts/StatusLight.tsx';
import type { Todo } from '../ask/shapes.ts';
import { TrackMark } from '../parts/TrackMark.tsx';
import { useRowKeys } from '../parts/use-row-keys.ts';
import { useText } from '../parts/language.tsx';

/** One row a task: the step first (that is what I do), the customer second, light, date, act. J and K move, Enter opens. */
export function TodoTable({ rows, today }: { readonly rows: readonly Todo[]; readonly today: string }) {
  const t = useText();
  const go = useNavigate();
  const open = (row: Todo) => void go({ to: row.stream.kind === 'case' ? '/cases/$id' : '/projects/$id', params: { id: row.stream.id }, search: row.act ? { act: row.act.command } : {} });
  const picked = useRowKeys(rows.length, (i) => { const row = rows[i]; if (row) open(row); });
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th>{t({ zh: '环节', en: 'Step' })}</th><th>{t({ zh: '户名 / 项目', en: 'Customer / project' })}</th><th>{t({ zh: '编号', en: 'Number' })}</th><th>{t({ zh: '时限', en: 'Limit' })}</th>
            <th className="number">{t({ zh: '到期', en: 'Due' })}</th><th>{t({ zh: '缘由', en: 'Why' })}</th><th className="act">{t({ zh: '办理', en: 'Act' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={`${row.stream.id}-${row.step.code}-${row.step.visit}`} data-picked={picked === i}>
              <td><TrackMark track={row.stream.kind === 'case' ? 'customer' : 'project'} bare />{t(row.step.name)}{row.step.visit > 1 ? <span className="caption"> {t({ zh: `第 ${row.step.visit} 次`, en: `round ${row.step.visit}` })}</span> : null}</td>
              <td>{row.stream.kind === 'case' ? <Link to="/cases/$id" params={{ id: row.stream.id }} search={{}}>{row.customerName ?? t(row.title)}</Link> : <Link to="/projects/$id" params={{ id: row.stream.id }} search={{}}>{row.customerName ?? t(row.title)}</Link>}<div className="caption">{row.supplyAddress}</div></td>
              <td className="keep">{row.number}</td>
              <td><StatusLight light={row.light} /></td>
              <td className="number">{row.light.dueOn ? shortDay(row.light.dueOn, today) : '–'}</td>
              <td className="secondary">{row.reason ? t(row.reason) : row.step.visit > 1 ? t({ zh: '再次办理', en: 'Comes again' }) : ''}</td>
              <td className="act">{row.act ? <button type="button" className="link" onClick={() => open(row)}>{t(row.act.name)}</button> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
