import { Link } from '@tanstack/react-router';
import { Nothing } from '../parts/loading-states.tsx';
import { shortDay } from '../parts/write-dates.ts';
import { StatusLight } from '../parts/StatusLight.tsx';
import { quantity } from '../parts/write-numbers.ts';
import type { ProjectPage } from '../ask/shapes.ts';
import { useText } from '../parts/language.tsx';

/** The customers who wait for the works. */
export function CasesBeside({ cases, today }: { readonly cases: ProjectPage['cases']; readonly today: string }) {
  const t = useText();
  return (
    <section className="card tight">
      <h2 style={{ padding: '12px 16px 4px' }}>{t({ zh: '等待本工程的申请', en: 'Cases waiting for these works' })}</h2>
      {cases.length === 0 ? <Nothing why={{ zh: '没有申请挂在本项目上。', en: 'No case is linked to this project.' }} /> : (
        <div className="table-scroll">
          <table className="table">
            <thead><tr><th>{t({ zh: '户名', en: 'Customer' })}</th><th>{t({ zh: '申请编号', en: 'Number' })}</th><th className="number">{t({ zh: '容量 kVA', en: 'kVA' })}</th><th className="number">{t({ zh: '意向接电', en: 'Requested' })}</th><th>{t({ zh: '时限', en: 'Limit' })}</th></tr></thead>
            <tbody>
              {cases.map((row) => (
                <tr key={row.id}>
                  <td><Link to="/cases/$id" params={{ id: row.id }} search={{}}>{row.customerName ?? row.number}</Link></td><td>{row.number}</td><td className="number">{row.capacityKva ? quantity(row.capacityKva) : '–'}</td>
                  <td className="number">{row.wantedDate ? shortDay(row.wantedDate, today) : '–'}</td><td><StatusLight light={row.light} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
